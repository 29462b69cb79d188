/** Everyday words that lie one slip away from a word of the lexicon, and words of a shop. Their own slips are theirs, too. */
export const ORDINARY = `ability across action active adult affordable alternative anatomy another arthritis athlete athletic basketball battery beach bed best blend block blocks boost bracket brand
  bread breathable broad brother browse bubble budget bundle buy call calm camp care cash chair cheap check cheek chess chew chicken chill chin clear climb close closed cloth clothes
  coach coat code coffee coil comfort comfortable comfy compare contact cook cool copper corner couch count country court cover cross crush custom cycle cycling dance dancer dear
  delivery desk discounts doctor door dressing dual durable each elastic elbow elderly elevate elevation elevator every express extender extra fabric facts fair
  favourite feast feather fight fill find firm fit fitting fix flats flesh flexible foam footrest footstep footsteps form frame free freezer front 
  future give giveaway given giver gloves good grade great grip guide gym hand handstand head heads health healthcare hello hike hiking hire hook hotel house
  human inch injection inner invisible issue jump jumper jumping junior kitchen knit knitting knuckle lady ladies land large last lateral leaf leash least leather length lengths
  level lifter liner link list lite live lives living local location locker locket loft loose loosen looser lots lotus lunch lunge maker mark market mask massage material
  mattress maximum mean measure measuring medal medial medical medium men meniscus mens menu mesh method mild mini model modern mood more most motor mount mouth movement neck need
  needs neutral new next nice nike nose note number numbers nurse office online option order outdoor outer outstanding pace padded paint painting pair panel pants paper parcel park
  partner pasta pedal people pickup pile pint plain plan plank plant plaster plastic plate play player plus point pole polo pool post power prep price print product profile
  pronation proof pull push quality quiet quilt race rain range rate read ready recover recovery reflux refund remove rental replace resistance retail return returns review
  reviews rice ride road rock rocker roll room round rowing rubber rugby safe same sand save saving school score sea season seat second section sell send sensor series set share
  sharp sheet shelf shell shine shirt shock shop shore shorts shot shoulder sidewalk silicone silver simple single sink sizes sizing skill skinny skip sky sleek slice slide slider
  slim slip slippers slow small smooth snack snow snug soccer soft sole soles solid sound speed spice spin spine splash sponge sport sports spray spring stability stable stack
  standard star start state station stay steel steep stem stick sticky stiff stock stool storage store story strain strand street strength strengthener string strip strong style suit
  super surf sweat sweater sweet swim swimming switch system table tail talk tall tech technique tendinitis tendonitis tennis test texture thank thermal thick thin thing
  time tip tips tired tone tool top total touchscreen tower track trail trainer travel treadmill trial trim try turn type understand unisex unit unload unloader upper upset used
  useful value video volleyball wait walker walkers want wash washable waste watch waterproof wave wax weak wear wearing web weekend welcome whats wheel wide width win
  window winter wipe women womens wobble wonder wood wool work works world would wrist write yard young youth`
