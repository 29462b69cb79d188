/**
 * The signs that warning signs are made of, as phrases (`phrases.ts` says how they are written). A sign that is denied
 * ("no fever") doesn’t count. What a sign means, alone or with others, is in `rules.ts`.
 */
export const SIGNS = {
  // weight
  cannot_bear_weight: [
    "cannot ~ weight|pressure|weightbearing", "cannot stand", "cannot walk", "cannot ~ able walk|stand", "cannot ~ to walk|stand", "cannot step", "cannot ~ take ~ step",
    "cannot ~ step on", "cannot ~ bear foot", "cannot use leg", "cannot ~ hold me", "cannot limp", "able ~ hop", "have to hop", "cannot put|bear ~ leg|foot down",
    "not walk on", "weight ~ cannot", "not weight on", "fell ~ cannot get up", "walk|stand cannot", "cannot bear on", "cannot ~ foot ~ ground", "drag ~ leg|foot", "cannot get about", "carried off",
  ],
  maybe_broken: [
    "think|if|is ~ broken", "could be broken", "leg|knee|kneecap|it be broken", "broken knee|kneecap|leg", "knee|kneecap|leg is broken", "broken my knee|leg|kneecap",
  ],

  // shape and place
  out_of_place: [
    "kneecap|knee ~ out of place|socket|joint", "knee|kneecap look out of shape", "kneecap|knee ~ not in ~ place|position", "knee|kneecap ~ out bear",
    "kneecap ~ pop ~ out", "knee pop out", "kneecap|knee ~ odd side", "knee|kneecap ~ came out", "kneecap ~ shifted", "kneecap ~ change ~ side", "kneecap on|to side", "kneecap came ~ side",
    "kneecap is side", "kneecap ~ in odd", "kneecap ~ out", "kneecap ~ not where", "kneecap sit ~ side|outside", "kneecap is outside",
  ],
  misshapen: [
    "knee|leg|kneecap|foot|it|calf ~ deformed", "deformed knee|leg|kneecap", "knee|leg|kneecap|it ~ odd shape", "odd shape knee|leg",
    "knee|leg|it|kneecap look ~ odd|bend|side", "leg|knee ~ bend odd|side|back", "knee|leg ~ change shape", "knee|leg ~ shape change", "leg|knee ~ at odd",
    "knee|leg|kneecap ~ not look right", "leg ~ bend ~ odd", "foot ~ look ~ odd|side|back",
  ],
  dislocated: ["dislocate"],

  // stuck
  locks: [
    "knee|leg|it|kneecap lock|locked", "knee|leg|it ~ locked", "locked knee|leg", "knee|leg|it keep lock", "lock ~ up", "lock|locked ~ bend|position", "lock ~ in place",
    "knee|leg ~ then lock", "knee|leg ~ cannot unlock", "lock knee", "knee|leg catches lock", "frozen in place|position", "knee|leg frozen up|in",
  ],
  stuck: ["knee|leg|it|kneecap ~ stuck", "stuck knee", "stuck ~ bend|straight|straighten|position"],
  cannot_straighten: [
    "cannot ~ straighten", "cannot ~ straight", "not straighten", "not fully straighten", "not get|go straight", "straighten ~ cannot", "lost ~ straighten", "cannot ~ leg|knee flat",
  ],
  cannot_bend_or_move: [
    "cannot bend", "cannot ~ bend knee|leg|it", "not bend at", "cannot move ~ knee|leg|it", "knee|leg|it ~ cannot move", "cannot ~ move knee|leg|it",
    "cannot get ~ to bend", "knee|leg ~ cannot bend",
  ],

  // hot, red, unwell
  burning: ["knee|leg|it|skin|kneecap <> burning"],
  hot_knee: [
    "knee|leg|it|skin|kneecap ~ hot", "hot knee|leg|skin|kneecap", "hot ~ swollen|red", "red|swollen ~ hot", "heat from|off|out", "heat ~ from|off knee|it",
    "burning up|hot", "like radiator",
  ],
  hot_to_touch: ["hot to touch", "hot touch", "hot when touch"],
  warm_knee: ["knee|leg|it|skin|kneecap ~ warm", "warm knee|leg|skin", "warm ~ touch", "warm ~ swollen|red", "swollen|red ~ warm"],
  red: ["red"],
  red_knee: ["knee|kneecap red", "knee|kneecap ~ change red", "red on|over|around knee|kneecap"],
  fever: ["fever", "high|run|have|got|with|and|a ~ temperature", "temperature ~ high", "temperature of number", "temperature number", "chills", "shaking ~ cold|chills"],
  temperature: ["temperature"],
  unwell: ["unwell"],
  infected: ["infected"],
  septic: ["septic"],
  swollen: ["swollen", "balloon", "blew up"],
  knee_trouble: ["knee|kneecap|leg", "pain", "swollen"],

  // calf and chest
  calf_swollen: [
    "calf|leg lower <> swollen", "calf <> swollen|throb|bigger|balloon|twice|huge", "lower leg <> swollen|throb", "leg ~ throb ~ swollen", "leg lower <> swollen",
    "back of leg <> swollen", "leg bigger", "number leg ~ bigger|swollen",
  ],
  calf_warm: ["calf <> warm|hot|red|pale", "lower leg <> warm|hot|red", "calf ~ colour ~ change", "calf ~ change ~ colour|red|pale"],
  calf_pain: ["calf <> pain", "leg <> pain|swollen"],
  travelled: ["flight", "pill"],
  clot: ["clot"],
  chest_pain: ["chest <> pain", "chest tight|pressure", "pain in chest", "pressure|tight ~ chest", "pain to breath", "pain ~ when breath"],
  breathless: ["breathless", "short|out breath", "short of breath", "cannot ~ breath", "breath ~ short", "out of breath"],
  coughing_blood: ["cough ~ blood", "blood ~ cough"],
  faint: ["faint", "collapse with"],

  // giving way
  gives_way: [
    "giveway", "gives when|on|under|if", "knee|leg|it|keep buckle", "buckle under|on|when|if|while", "buckle knee", "knee|leg|it ~ buckle", "knee|leg|it collapse",
    "collapse under", "knee|leg ~ collapse", "knee|leg go out", "knee|leg|it fold under|on|when", "knee|leg ~ from underneath", "knee|leg drop out", "trick knee", "knee|leg change on me", "knee|leg not bear ~ me|fell",
  ],
  unstable: ["knee|it|leg|kneecap unstable", "feel unstable", "unstable", "knee|leg|kneecap ~ letdown"],

  // swelling after an injury
  pop: ["pop|snap|crack"],
  heard: ["hear ~ pop|snap|crack", "feel ~ pop|snap|crack|tear", "pop|snap|crack ~ hear|feel"],
  swelled_fast: [
    "swollen ~ fast", "swollen ~ within ~ hours", "swollen ~ hours within", "swollen ~ in hours", "swollen ~ in number hours", "swollen overnight",
    "within ~ hours ~ swollen", "hours within ~ swollen", "balloon|blew ~ up|fast|overnight", "swollen ~ hours after", "in hours|number hours ~ swollen", "within hours",
  ],
  fast_swelling: ["fast ~ swollen"],
  ballooned: ["balloon", "blew up", "size of ~ fruit|balloon", "size fruit", "like ~ fruit|balloon", "twice|tripled ~ size", "knee|leg|calf tripled"],
  huge_swelling: ["huge <> swollen", "knee|leg|it huge", "came up huge|fast|overnight|within", "came up in ~ hours", "haemarthrosis"],
  twisted_or_hit: ["twist|hit|fell|injury|crash|tear", "landed"],

  // foot
  foot_numb: [
    "foot|calf <> numb", "leg <> numb", "pins needles", "not|lost|cannot ~ feel ~ foot|leg|calf", "foot|leg ~ not|lost feel", "not ~ pulse", "foot|leg ~ dead",
    "below|under knee ~ numb", "not|lost feel ~ below|under knee", "cannot ~ move foot", "foot drop",
  ],
  foot_asleep: ["foot ~ change ~ sleep"],
  knee_numb: ["knee <> numb"],
  foot_cold: [
    "foot ~ cold|pale", "cold ~ pale foot", "pale ~ cold foot", "cold|pale ~ pale|cold foot|leg", "leg|calf ~ cold ~ pale", "leg|calf ~ pale ~ cold",
    "leg|knee ~ change ~ pale|cold", "foot ~ change ~ colour", "foot ~ lost colour", "foot ~ like ice",
  ],

  cold_foot: ["cold|pale foot"],

  // the skin broken
  bone_showing: ["bone ~ show", "show ~ bone", "bone ~ out|through", "bone ~ skin", "open broken"],
  open_wound: [
    "gash", "open|deep wound|cut", "wound ~ open|deep", "cut ~ deep", "cut knee|leg open", "cut|tear ~ open", "cut to bone", "wound on|in knee|leg|it|kneecap",
    "wound knee", "knee wound", "bleed ~ cannot ~ ease", "cannot ease bleed", "cannot ~ ease ~ bleed", "bleed ~ not ease", "bleed severe|deep", "gush <> blood|bleed", "sharp ~ in|into|through knee|leg|kneecap", "cut ~ knee|kneecap|leg ~ sharp", "animal ~ bite", "bite ~ deep",
  ],
  crash: ["hit by car", "car ~ over ~ leg|foot|knee", "car crash|injury", "crash car", "car ~ hit ~ knee|leg|me", "run over", "off car", "in|after ~ crash"],
  big_fall: ["fell ~ height", "fell from height", "fell ~ down height", "drop ~ height", "fell ~ off ~ animal"],

  // lifting the straight leg
  cannot_lift_leg: [
    "cannot ~ lift ~ leg|foot|it", "cannot ~ leg lift", "leg ~ cannot lift", "cannot lift straight", "cannot hold ~ leg up|straight", "not lift ~ leg",
    "not straight leg lift", "lost ~ lift ~ leg", "cannot ~ pick ~ leg|foot up", "cannot ~ foot off",
  ],
  tendon_gone: ["quad|kneecap tendon <> rupture|snap|tear", "rupture|snap ~ tendon", "tendon ~ rupture|snap", "dent ~ kneecap"],

  // night, weight, cancer
  wakes_at_night: [
    "wake ~ me", "keep me up", "wake ~ up", "wake <> night", "keep ~ wake", "cannot sleep ~ pain", "night ~ cannot sleep", "cannot sleep ~ night", "pain ~ cannot sleep",
  ],
  constant: ["constant", "not|cannot|even ~ ease"],
  at_night: ["night"],
  day_and_night: ["daynight"],
  at_rest: ["rest", "not move"],
  not_eased_by_rest: ["not ~ away with rest", "not ease|reduce ~ by|with|at rest"],
  even_at_rest: ["even at|when|while|with ~ rest", "even at|when|while sit|sleep|not", "even at night", "night and|or at rest"],
  pain: ["pain"],
  lost_weight: [
    "lost ~ weight ~ not|unexplained|trying", "lost ~ weight for not", "lost kilos", "lost number kilos", "unexplained weight lost", "unexplained ~ weight", "weight lost ~ not|unexplained", "lost weight",
    "weight lost",
  ],
  without_trying: ["not ~ trying", "unexplained"],
  night_sweats: ["night <> sweats"],
  cancer: ["cancer"],
  charity: ["charity", "run ~ cancer", "cancer run"],

  // a child
  child: ["child|teen"],
  young_child: ["child"],
  limps: ["limp"],
  refuses: ["refuse ~ walk|stand|weight|move", "cannot walk|stand", "not walk|stand", "stop walk", "ease walk", "cannot ~ weight"],
  hip_pain: ["hip"],
  no_injury: ["not ~ injury|reason|fell|trying", "not ~ hit|twist"],

  // blood thinners
  thinner: ["anticoagulant", "blood thinner", "bleed|blood|clotting disorder", "thinner"],
  bruised: ["bruise"],
  bleeding: ["bleed ~ in|into|knee", "knee ~ bleed"],

  // after an operation
  surgery: ["surgery"],
  incision: ["incision|wound|scar"],
  pus: ["pus", "discharge", "wound ~ open", "wound|incision <> bleed"],

  // time
  not_better: [
    "not|cannot ~ better", "cannot go away", "not ~ away", "cannot ~ away", "still|persisting ~ pain|swollen", "pain ~ still|persisting", "nothing ~ help",
    "cannot ~ ease", "not change",
  ],
  for_weeks: ["weeks", "number weeks"],
  pain_for_weeks: [
    "pain ~ for ~ weeks", "pain ~ since ~ weeks", "for ~ weeks ~ pain", "weeks of ~ pain", "pain ~ weeks now", "pain number weeks", "pain ~ lasting ~ weeks",
  ],

  // what makes a word everyday
  shopping: ["product|part"],
  footwear: ["footwear"],
  icing: ["ice"],
  exercise: ["exercise"],
  running: ["run"],
  reducing: ["reduce", "down swollen", "swollen go down|away", "how fast"],
  in_the_past: ["earlier", "years", "years of"],
  sat_or_slept: ["sit", "sleep"],
  side_sleeper: ["side ~ sleep", "sleep ~ side", "product ~ sleep", "sleep ~ product", "side ~ product"],
  nerve_condition: ["diabetes|neuropathy|circulation", "raynauds"],
  drug: ["drug"],
} as const satisfies Record<string, readonly string[]>

export type Sign = keyof typeof SIGNS
