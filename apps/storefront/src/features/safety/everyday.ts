/**
 * Pairs of words that name a thing to buy or to do, not a sign: they are struck out before signs are looked for.
 * Written as phrases, but the words must stand side by side.
 */
export const EVERYDAY: readonly string[] = [
  // heat, cold and colours of things
  "hot|warm|cold product|therapy|ice|part", "hot or|and cold", "cold or|and hot", "hot or|and ice", "ice or|and hot", "hot cold", "cold hot", "hot then cold", "hot kilos",
  "hot child", "heat product|therapy", "red|pale product|footwear|therapy|part", "product|footwear red|pale", "red|hot knee product", "red leg product", "warm up",
  "cold knee|leg|foot product|therapy", "temperature control|product", "hot days|offer", "red hot offer", "cold days",
  // parts of braces and crutches
  "lock|locked product|part", "lock|locked knee product", "knee lock|locked product", "product|part lock|locked", "lock straight|out", "lock knee run|stand|exercise",
  "frozen product", "lock knee out|straight|while|when|at", "locked in straighten|straight", "buckle part", "product|part buckle", "bend product",
  "stuck between|on product|number", "open kneecap|knee product", "open product|foot|back", "cut out|off", "cut to size", "low cut", "blood pressure", "tear kneecap",
  // exercise
  "weight exercise", "weight bear exercise|product", "weightbearing exercise|product", "not weight bear", "not weightbearing", "straight leg lift exercise",
  "leg lift exercise|product", "foot drop exercise", "walk lift", "cannot walk ~ distance", "cannot walk stairs|step", "cannot walk up|down stairs|step", "cannot walk not pain|limp|product",
  "cannot walk in|with footwear", "cannot walk fast|run", "cannot stand the|pain|hot|cold|heat|product|footwear|neoprene|latex|for|distance", "cannot take drug",
  "cannot use product|ice|drug|footwear", "cannot straighten product|part", "cannot bend ~ fully|distance", "cannot fully bend", "cannot bend all",
  "cannot bend down|over|knee fully", "cannot bend not pain", "cannot bend it|knee not pain", "cannot bear the",
  // what isn't this knee's
  "bigger calf product", "for bigger calf",
  "fruit sport", "clot kit", "unstable surface", "hip product",
  "bone on bone", "bone to bone", "arch collapse", "collapse arch", "chest product", "short run|product|sleep", "discharge hospital", "discharge from hospital",
]
