import type { RedFlagId } from "./types"

/** How people say it: plain and clinical, British and American, on a phone and in a hurry. For tests alone. */
export const FLAG_WORDINGS: Readonly<Record<RedFlagId, readonly string[]>> = {
  rf_pe: [
    "swollen calf and short of breath", "chest pain and sore leg", "coughing up blood", "calf hurts and now im breathless", "leg swollen and I can’t breathe", "brethless with a painful calf",
    "pain in my chest after knee surgery", "coughed blood this morning leg throbbing", "shortness of breath after long flight calf pain", "chest tightness and swollen leg", "out of breath and my calf is huge and swollen",
    "difficulty breathing since knee op", "chestpain sore calf", "fainted and my calf is swollen",
  ],
  rf_open_wound: [
    "bone sticking out of my knee", "i can see the bone", "deep cut on knee", "open wound over kneecap", "cut my knee open on glass", "deep gash below the knee", "hit by a car knee swollen", "car crash knee hurts badly",
    "bone showing through skin", "fell off a ladder onto my knee", "motorbike accident knee pain", "gashed knee wont stop bleeding", "deep lacertion on the knee", "bone poking out after fall",
  ],
  rf_deformity: [
    "kneecap out of place", "my kneecap popped out", "kneecap is on the side of my leg", "dislocated my knee", "knee looks deformed", "leg bent the wrong way", "knee cap slid to the side", "patella dislocated just now",
    "knee is a weird shape after fall", "kneecap moved out of place and stuck there", "my knee looks crooked", "misshapen knee after tackle", "dislocatd kneecap", "knee popped out of joint",
  ],
  rf_numb_cold: [
    "foot is cold and pale", "numb foot after knee injury", "toes gone blue", "my leg is numb and cold", "cant feel my foot", "tingling and numbness below the knee since I fell", "pins and needles in foot after knee twist",
    "foot went white", "no feeling in my toes", "cold blue foot knee injury", "lower leg numb after being kicked in the knee", "foot turned purple and cold", "nubm foot hurt knee", "my foot feels dead after dislocation",
  ],
  rf_no_weight: [
    "cant put weight on my leg", "unable to bear weight on knee", "can’t walk after falling", "cannot stand on it", "leg wont take my weight", "knee too painful to walk on", "couldnt walk four steps", "cant weight bear on right leg",
    "can't take a step", "i think my knee is broken", "not able to put any pressure on knee", "hurts too much to stand on", "cant put wieght on leg", "cantwalk knee", "can barely walk since I twisted it", "my leg wont hold me up",
  ],
  rf_fever_hot: [
    "knee hot and red", "knee is red hot and swollen", "fever and sore knee", "hot swollen knee feeling shivery", "knee is hot to the touch", "knee swollen and I feel unwell", "red swollen knee with chills", "high temperature and knee pain",
    "joint infection knee", "knee burning hot red", "knee really warm red and puffy", "septic knee", "hot swolen knee", "knee pain and feverish", "my knee is infected",
  ],
  rf_no_slr: [
    "cant lift my leg straight", "unable to raise straight leg", "felt a snap and cant straighten my knee", "cannot do a straight leg raise", "quad tendon snapped", "ruptured patellar tendon", "can’t lift my foot off the bed",
    "heard a snap above the kneecap cannot lift leg", "leg won’t lift after a pop", "couldnt raise my leg after jumping", "patella tendon rupture", "cant lfit straight leg", "i cant hold my leg up straight",
  ],
  rf_anticoag: [
    "on warfarin and knee swollen", "swollen knee blood thinners", "taking eliquis and knee is bruised", "haemophilia swollen knee", "hemophiliac bumped knee", "xarelto knee swelling up", "knee puffed up im on blood thinners",
    "fell on my knee taking apixaban", "bleeding into knee on anticoagulants", "rivaroxaban and a swelling knee", "bleeding disorder knee swollen", "warfrin knee swollen", "knee ballooned on heparin",
  ],
  rf_rapid_swelling: [
    "heard a pop and knee swelled up", "knee blew up within an hour", "swelled immediately after twisting it", "knee ballooned after tackle", "knee the size of a grapefruit", "knee swollen within hours of injury", "popped and swelled",
    "massive swelling after skiing fall", "knee swelled up straight away", "felt something snap and its swollen", "knee swelled up fast after fall", "huge swelling knee netball", "poped and sweled up", "knee like a football",
  ],
  rf_calf_dvt: [
    "calf swollen and warm", "one calf bigger than the other", "throbbing calf", "swollen calf after flight", "lower leg red and swollen", "blood clot in leg", "calf is hot and tender", "calf pain after long flight", "think i have dvt",
    "deep vein thrombosis", "calf went red", "claf swollen", "calf swolen on one side", "swelling in my calf", "warm red calf",
  ],
  rf_postop: [
    "knee replacement wound leaking", "redness around incision", "pus from knee after surgery", "fever after knee operation", "stitches oozing", "infected knee replacement", "discharge from wound knee op", "red and hot after arthroscopy",
    "knee surgery site red", "smelly wound after tkr", "chills two weeks after knee replacement", "incision infected", "knee replacment wound oozing", "surgical wound weeping",
  ],
  rf_locked: [
    "knee is locked", "my knee keeps locking", "knee stuck bent", "cant straighten my knee", "knee wont straighten", "unable to fully straighten leg", "knee locked up on stairs", "cannot bend my knee", "knee jammed", "leg stuck in bent position",
    "locked knee", "knee wont go straight", "nee locked", "knee lokced cant strighten", "can't move my knee", "knee seized up",
  ],
  rf_child_limp: [
    "my child is limping", "son limping no injury", "toddler refuses to walk", "daughter has knee pain and fever", "7 year old limp", "kid with sore knee and hip pain", "my 9 yr old is limping", "boy knee pain no injury",
    "child limping and hot", "teenager limping hip pain", "4yo wont walk on leg", "girl aged 8 limping", "my kid is limpng",
  ],
  rf_night_systemic: [
    "knee pain wakes me every night", "constant pain at night and rest", "knee pain and unexplained weight loss", "had cancer now knee hurts", "pain even at rest", "night sweats and knee pain", "constant knee pain day and night",
    "keeps me awake at night knee pain", "lost weight without trying knee ache", "knee hurts even when lying still", "bone cancer knee", "knee aches at night never stops", "wakng up at night with knee pain", "knee tumour",
  ],
  rf_giving_way: [
    "knee gives way", "my knee keeps giving out", "knee buckles on stairs", "leg gave way", "knee brace for giving way", "knee buckled when I turned", "knee feels unstable", "knee collapses under me", "leg goes out from under me",
    "gives way going downstairs", "knee giveway", "keeps bukling", "knee gives when I pivot", "knee gave out while running",
  ],
  rf_persist: [
    "knee still hurts after 6 weeks", "not better after a month", "knee pain for 3 months", "knee not getting better", "pain won’t go away knee", "runners knee not improving after weeks", "knee pain for weeks now", "no improvement after 8 weeks knee",
    "still sore after two months", "knee hasnt healed after 10 weeks", "nothing helps my knee pain", "knee pain months not better", "stil hurts after six weeks",
  ],
}
