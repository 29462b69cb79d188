import { BRANDS, CATEGORY_TIPS, CATEGORY_WORDS, SECOND_CHOICES, type Brand } from "./_words"
import { ALL_NEEDS, type Need } from "./_needs"

/**
 * Words that mean the same whatever they are said of. Any word of a group finds the others; the first stands for all.
 * A group of several words makes one notion of them: "back of the knee" is not a back.
 */
const SAME: string[][] = [
  ["kneecap", "patella", "patellar", "knee cap", "kneecaps"],
  ["runners knee", "runner knee", "patellofemoral pain", "patellofemoral syndrome", "patellofemoral", "pfps", "pfp", "chondromalacia", "chondromalacia patella", "anterior knee pain"],
  ["jumpers knee", "jumper knee"],
  ["below kneecap", "below the kneecap", "below patella", "beneath kneecap", "below knee", "beneath knee", "infrapatellar", "shin bump", "tibial tuberosity"],
  ["under kneecap", "under patella", "behind kneecap", "behind patella", "back of kneecap", "inside kneecap", "around kneecap", "around patella", "round kneecap", "retropatellar"],
  ["front of knee", "front knee", "anterior knee"],
  ["outer knee", "outside of knee", "outside knee", "side of knee", "lateral knee", "outer side"],
  ["inner knee", "inside of knee", "inside knee", "medial knee", "inner side"],
  ["behind knee", "back of knee", "back knee", "rear of knee", "knee pit", "popliteal"],
  ["it band", "itb", "itbs", "iliotibial band", "iliotibial", "it band syndrome"],
  ["flat feet", "flat foot", "flatfeet", "flatfoot", "fallen arches", "fallen arch", "dropped arches", "low arch", "low arches", "pes planus"],
  ["high arch", "high arches", "pes cavus", "high instep"],
  ["overpronation", "pronation", "pronate", "pronates", "overpronate", "overpronates", "overpronator"],
  ["osgood schlatter", "osgood", "osgoods"],
  ["pain", "sore", "soreness", "hurt", "hurts", "hurting", "painful", "ache", "aches", "aching", "achy", "bad", "tender", "discomfort", "agony", "burning", "pains"],
  ["painless", "no pain", "without pain", "does not hurt", "doesnt hurt", "not painful", "do not hurt", "dont hurt", "isnt painful", "not hurting"],
  ["swelling", "swollen", "swells", "swell", "puffy", "puffiness", "oedema", "edema", "effusion", "ballooned"],
  ["arthritis", "osteoarthritis", "arthritic", "oa"],
  ["tendonitis", "tendinitis", "tendinopathy"],
  ["meniscus", "meniscal", "menisci"],
  ["meniscus tear", "torn meniscus", "torn cartilage", "cartilage tear", "torn knee cartilage"],
  ["click", "clicks", "clicking", "clicky", "crack", "cracks", "cracking", "crackling", "popping", "grind", "grinding", "grinds", "crunch", "crunches", "crunching", "crunchy", "creak", "creaks", "creaking", "creaky", "crepitus", "snapping", "noise", "noisy"],
  ["unstable", "wobbly", "wobbles", "unsteady", "loose", "shaky"],
  ["stiff", "stiffness", "stiffens", "seizes"],
  ["tight", "tightness"],
  ["sleep", "sleeping", "sleeper", "asleep", "sleepers"],
  ["surgery", "operation", "surgical", "operate", "op"],
  ["exercise", "exercises", "exercising", "strengthening exercises"],
  ["strengthen", "strengthening", "strength", "stronger"],
  ["stretch", "stretches", "stretching"],
  ["physio", "physiotherapy", "physical therapy", "physiotherapist", "physical therapist", "pt"],
  ["rehab", "rehabilitation"],
  ["elevate", "elevation", "elevating", "elevated", "raise", "raised", "raising"],
  ["measure", "measuring", "measurement", "measurements"],
  ["painkiller", "painkillers", "pain killer", "pain killers", "pain reliever", "pain relievers", "analgesic"],
  ["stabiliser", "stabilizer", "stabilising", "stabilizing", "stabilisation", "stabilization"],
  ["orthotics", "orthotic", "orthoses", "orthosis"],
  ["insoles", "insole", "inner sole", "inner soles", "insert", "inserts"],
  ["sneakers", "trainers", "trainer", "sneaker"],
  ["run", "running", "runs", "ran", "jog", "jogging", "runner", "runners"],
  ["walk", "walking", "walks"],
  ["stairs", "stair", "steps", "staircase"],
  ["downstairs", "down stairs", "going down stairs", "going downstairs", "descending stairs", "coming down stairs"],
  ["downhill", "down hill", "down hills", "descents"],
  ["sitting", "sit", "sits", "seated", "sat"],
  ["squat", "squats", "squatting", "crouch", "crouching"],
  ["jumping", "jump", "jumps", "landing", "hopping"],
  ["kneeling", "kneel", "kneels"],
  ["twist", "twisted", "twisting"],
  ["sprain", "sprained"],
  ["bruise", "bruised", "bruising"],
  ["compression", "compressive"],
  ["night", "nights", "nighttime", "overnight"],
  ["return", "returning"],
  ["dislocation", "dislocated", "dislocates", "dislocating"],
  ["tracking", "maltracking"],
  ["hinged", "hinge", "hinges"],
  ["knee band", "knee bands"],
  ["calf", "calves"],
  ["tape", "taping", "taped"],
  ["kinesio tape", "kinesiology tape", "kinesiotape", "kt tape", "k tape", "kinesiology", "kinesio"],
]

/** One way round: who types the left means the right. Letters lost or heard wrongly, further off than a slip of a finger. */
const RESPELLINGS: Record<string, string> = {
  nee: "knee", kne: "knee", knew: "knee", neecap: "kneecap", krutches: "crutches", arthuritis: "arthritis", athritis: "arthritis", arthuritus: "arthritis",
  menicus: "meniscus", miniscus: "meniscus", asprin: "aspirin", ibuprophen: "ibuprofen", ibroprofen: "ibuprofen", orthodic: "orthotic", orthodics: "orthotics",
  theroband: "theraband", fizio: "physio", phisio: "physio", excercise: "exercise", exersize: "exercise", tendinitus: "tendonitis", bandaid: "bandage", brase: "brace",
}

/** Words that say nothing about what is looked for. */
const STOP_WORDS = ["a", "an", "the", "my", "i", "im", "ive", "me", "is", "it", "its", "for", "of", "to", "and", "or", "with", "in", "on", "at", "do", "does", "need", "needs", "should", "can", "could", "what", "which", "best", "good", "great", "buy", "some", "too", "when", "how", "that", "this", "be", "am", "are", "get", "gets", "after", "have", "has", "want", "looking", "you", "your", "from", "by", "if", "not", "very", "really", "just", "cheap", "there", "we", "will", "would"]

/** Words that say little: where one of these is all that was understood, anything better understood goes first. */
const LIGHT_WORDS: Record<string, number> = { knee: 0.1, leg: 0.3, joint: 0.2, pain: 0.4, run: 0.4, walk: 0.4, injury: 0.3, problem: 0.2, work: 0.3, relief: 0.2, pack: 0.5, muscle: 0.5 }

/** Everyday words that are no misspelling of ours, however near they lie. */
const PLAIN_WORDS = ["hand", "hands", "land", "sand", "wand", "sick", "stick", "back", "lack", "rack", "bag", "big", "time", "hard", "card", "soft", "list", "best", "test", "west", "nest", "men", "mens", "women", "womens", "man", "kids", "child", "light", "right", "left", "night", "might", "fight", "weight", "large", "small", "medium", "extra", "wide", "narrow", "tall", "short", "long", "black", "blue", "red", "green", "beige", "yellow", "white", "pink", "price", "face", "lace", "race", "place", "space", "pace", "rice", "nice", "dice", "mice", "ice", "sale", "scale", "size", "week", "weeks", "weak", "days", "hours", "minutes", "year", "years", "month", "months", "home", "help", "heel", "feel", "wheel", "head", "heat", "seat", "meat", "neat", "shop", "stop", "shot", "show", "slow", "flow", "low", "walls", "ball", "call", "hall", "tall", "wall", "person", "people", "girl", "boy", "old", "cold", "gold", "told", "hold", "fold", "body", "food", "mood", "wood", "road", "load", "toad", "hill", "will", "pill", "till", "fill", "spin", "skin", "thin", "chin", "shin", "ship", "chip", "trip", "strip", "grip", "wrist", "waist", "elbow", "shoulder", "neck", "ankle", "hip", "bike", "hike", "like", "tennis", "gym", "golf", "swim", "plan", "plane", "train", "drain", "brain", "grain", "rain", "chain", "marathon", "under", "over", "free", "without", "washable", "adjustable", "eligible", "pair", "both", "cover", "spare", "parts", "strong", "heavy", "first", "last", "make", "makes", "take", "lake", "cake", "wake", "shake", "post", "pre", "more", "less", "most", "much", "many", "fits", "fit", "model", "brand", "used", "using", "user", "dont", "well", "setting", "found", "later", "late", "watch", "edge", "seen", "seem", "present", "stuff", "staff", "medical", "physician", "chair", "hair", "stuck", "taken", "ground", "sound", "bend", "bent", "waiting", "painless", "lose", "hear", "heard", "angle", "said", "sorry", "party", "sell", "path", "form", "them", "they", "then", "than", "read", "case", "store", "order", "cart", "protection", "infection", "clips", "loosen", "suit", "safer", "sure", "alive", "solve", "moderate", "media", "lower", "upper", "download", "front", "point", "print", "paint", "four", "five", "eight", "though", "through", "choice", "choose", "choosing", "notice", "cause", "pause", "star", "smart", "start", "march", "shell", "sock", "socks", "shelf", "sleeves", "coming", "says", "stay", "stays", "whole", "host", "love", "move", "moves", "moving", "movement", "catch", "catching", "catches", "spring", "string", "sports", "sport", "school", "teenager", "pregnant", "pregnancy", "cheap", "cheapest", "reviews", "review", "gift", "dad", "mum", "mom", "husband", "wife", "anyone", "something", "anything", "someone", "does", "doing", "done", "goes", "going", "gone", "went", "know", "think", "feels", "feeling", "felt", "since", "until", "while", "during", "before", "always", "never", "every", "each", "again", "longer", "close", "open", "opens", "down", "year", "slightly", "constant", "constantly", "suddenly", "sudden", "started", "wont", "cant", "cannot", "doesnt", "isnt", "wasnt", "straighten", "locked", "locks", "lock", "warm", "visible"]

/** A kind of thing as the storefront recognises it. */
export type Kind = { category: string; said: string[]; second: string[]; tips: string[] }

/** Everything the storefront needs to understand what is typed. */
export type SearchVocabulary = {
  kinds: Kind[]
  needs: Need[]
  brands: Brand[]
  same: string[][]
  respellings: Record<string, string>
  stop_words: string[]
  light_words: Record<string, number>
  plain_words: string[]
}

export const VOCABULARY: SearchVocabulary = {
  kinds: Object.entries(CATEGORY_WORDS).map(([category, said]) => ({ category, said, second: SECOND_CHOICES[category] ?? [], tips: CATEGORY_TIPS[category] ?? [] })),
  needs: ALL_NEEDS,
  brands: BRANDS,
  same: SAME,
  respellings: RESPELLINGS,
  stop_words: STOP_WORDS,
  light_words: LIGHT_WORDS,
  plain_words: PLAIN_WORDS,
}

/** As Meilisearch wants them: each word with all others of its group, and a respelling with what it means. */
export function synonyms(groups: readonly (readonly string[])[] = SAME, oneWay: Record<string, string> = RESPELLINGS): Record<string, string[]> {
  const pairs = groups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const))
  return { ...Object.fromEntries(pairs), ...Object.fromEntries(Object.entries(oneWay).map(([typed, meant]) => [typed, [meant]])) }
}

/** Settings that every index of this shop shares. Three-letter words stay exact; ids and article numbers always do. */
export const ENGINE_SETTINGS = {
  typo_tolerance: { min_word_size_for_one_typo: 4, min_word_size_for_two_typos: 8 },
  provider_options: {
    meilisearch: {
      synonyms: synonyms(),
      stopWords: STOP_WORDS,
      pagination: { maxTotalHits: 1_000_000 },
    },
  },
}
