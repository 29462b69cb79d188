import { NOT_CARRIED } from "./_not_carried"

/** What answers a need: category handles, `tip:<handle>` and `guide:<page>`; 2 is made for it, 1 helps a little. Order breaks ties. */
export type Serves = Record<string, 1 | 2>

/**
 * Something people search for that is not one kind of thing. `things`: a word for several kinds (a brace). `subject`: they
 * name what has no kind (surgery, painkillers, how to measure). `need`: they describe it (where it hurts, and when).
 */
export type Need = {
  /** As the page says it back: "We looked for: pain round the kneecap." */
  name: string
  kind: "things" | "subject" | "need"
  /** A need is meant when all words of one of these are there, in any order. */
  said: string[]
  serves: Serves
  /** Tip handles, the one that answers first. */
  tips: string[]
  /** Asked for by name and not sold: what we say instead, after "We don’t carry …", and the names as they are written. */
  unsold?: { goods: string[]; instead: string }
}

const need = (name: string, said: string[], serves: Serves, ...tips: string[]): Need => ({ name, kind: "need", said, serves, tips })
const things = (name: string, said: string[], serves: Serves, ...tips: string[]): Need => ({ name, kind: "things", said, serves, tips })
const subject = (name: string, said: string[], serves: Serves, ...tips: string[]): Need => ({ name, kind: "subject", said, serves, tips })

/** What hurts, where and when. What serves it follows the guide: exercise where trials support it, comfort below. */
const NEEDS: Need[] = [
  need("pain round the kneecap", ["runners knee", "kneecap pain", "kneecap ache", "under kneecap", "behind kneecap", "around kneecap", "kneecap grinding", "front of knee", "front pain", "stairs", "downstairs", "sitting", "sit", "driving", "cinema", "desk", "squat", "lunge", "get up from chair", "standing up"], { bands: 2, "guide:exercises": 2, "arch-support": 1, "brace-patella": 1, "knee-sleeve": 1, "ice-pack": 1, "running-shoes": 1 }, "exercise", "arch-support", "rest"),
  need("pain on the outer side", ["outer knee", "it band", "downhill", "hip to knee pain"], { bands: 2, "foam-roller": 2, "running-shoes": 1, "guide:causes": 1, "ice-pack": 1 }, "exercise", "rest", "ice"),
  need("pain on the inner side", ["inner knee", "pes anserine", "knock knees"], { bands: 2, "guide:causes": 2, "ice-pack": 1, "knee-sleeve": 1, "brace-hinged": 1 }, "exercise", "ice", "rest"),
  need("pain below the kneecap", ["below kneecap", "jumpers knee", "tendon", "tendonitis", "jumping", "osgood schlatter", "bump below knee", "basketball", "volleyball"], { "patellar-strap": 2, bands: 2, "ice-pack": 1, "guide:exercises": 1, "kinesio-tape": 1 }, "compression", "exercise", "ice"),
  need("pain behind the knee", ["behind knee"], { "guide:red-flags": 2, "guide:causes": 2, "knee-sleeve": 1, "compression-wrap": 1 }, "rest", "ice"),
  need("swelling", ["swelling", "fluid", "water on knee", "bruise", "inflamed", "inflammation", "big knee", "throbbing"], { "ice-pack": 2, "compression-wrap": 2, "elevation-wedge": 2, "cryo-cuff": 1, "guide:red-flags": 1 }, "ice", "compression", "elevation"),
  need("a knock, a twist or a sprain", ["sprain", "twist", "fell", "fall", "knock", "bang", "bump knee", "football", "soccer", "skiing", "strain"], { "compression-wrap": 2, "ice-pack": 2, "brace-hinged": 1, "elevation-wedge": 1, "cryo-cuff": 1, "guide:red-flags": 1 }, "rest", "ice", "compression"),
  need("a ligament or an unsteady knee", ["ligament", "mcl", "acl", "lcl", "pcl", "unstable", "instability", "hyperextended"], { "brace-hinged": 2, "knee-sleeve": 1, "guide:causes": 1, bands: 1, "compression-wrap": 1 }, "compression", "exercise", "rest"),
  need("a meniscus or cartilage", ["meniscus", "cartilage", "meniscus tear"], { bands: 2, "guide:exercises": 2, "knee-sleeve": 1, "brace-hinged": 1, "guide:causes": 1, "tip:surgery": 1 }, "exercise", "surgery", "compression"),
  need("a kneecap that moves", ["kneecap dislocation", "kneecap slips", "kneecap tracking", "subluxation"], { "brace-patella": 2, bands: 2, "patellar-strap": 1, "kinesio-tape": 1, "guide:exercises": 1 }, "exercise", "compression"),
  need("flat feet", ["flat feet", "overpronation", "feet roll", "ankle roll", "shoes wear inside"], { "arch-support": 2, "running-shoes": 1, bands: 1 }, "arch-support", "exercise"),
  need("high arches and sore feet", ["high arch", "arch", "foot", "feet", "heel", "ankle", "toe", "plantar fasciitis", "supination", "shin splints"], { "arch-support": 2, "running-shoes": 1, "foam-roller": 1 }, "arch-support", "exercise"),
  need("clicks without pain", ["click", "kneecap click", "under kneecap click", "click painless"], { "guide:causes": 2, bands: 1, "guide:exercises": 1 }, "exercise"),
  need("stiffness and arthritis", ["arthritis", "stiff", "morning", "worn knee", "wear tear", "bone on bone", "older", "gout"], { bands: 2, "guide:exercises": 2, "knee-sleeve": 1, "tip:painkillers": 1, "ice-pack": 1 }, "exercise", "ice", "rest"),
  need("weakness", ["weak", "weakness", "muscle loss", "thigh wasting", "weak hip"], { bands: 2, "guide:exercises": 2, "foam-roller": 1 }, "exercise"),
  need("tight muscles", ["tight", "hamstring", "quad", "calf", "thigh", "shin", "hip", "muscle", "cramp", "glutes", "muscle soreness", "doms", "recovery", "lower back", "spine"], { "foam-roller": 2, bands: 2, "guide:exercises": 1, "compression-wrap": 1 }, "exercise", "ice"),
  need("sleep", ["sleep", "night", "bed", "lying side"], { "leg-spacer": 2, "elevation-wedge": 1 }, "elevation", "ice"),
  need("kneeling", ["kneeling", "housemaids knee", "bursitis", "gardening", "tiler", "carpet", "bakers cyst", "cyst"], { "ice-pack": 2, "compression-wrap": 1, "knee-sleeve": 1, "guide:causes": 1 }, "rest", "ice"),
  need("after an operation", ["after surgery", "post surgery", "post op", "postoperative", "surgery recovery", "after replacement", "replacement recovery", "acl reconstruction recovery"], { "cryo-cuff": 2, "elevation-wedge": 2, "ice-pack": 1, crutches: 1, bands: 1, "guide:red-flags": 1 }, "ice", "elevation", "exercise"),
  need("warmth", ["warm", "winter", "warmth", "heated"], { "knee-sleeve": 2, "compression-wrap": 1 }, "compression"),
  need("walking and standing", ["walking", "standing", "hiking", "work all day", "walk"], { "knee-sleeve": 2, "arch-support": 1, "compression-wrap": 1, bands: 1 }, "exercise", "compression"),
  need("a sore knee", ["pain", "injury", "problem", "knee", "leg", "joint", "discomfort", "relief"], { bands: 2, "guide:exercises": 2, "ice-pack": 1, "knee-sleeve": 1, "compression-wrap": 1, "guide:causes": 1 }, "exercise", "ice", "rest"),
]

/** What people name and we answer with words. */
const SUBJECTS: Need[] = [
  subject("rest", ["rest", "days off", "time off", "stop running", "break from running", "keep running", "run through pain", "walk on it", "take it easy", "stay off"], { "tip:rest": 2, "guide:return-to-running": 1, "guide:causes": 1, "elevation-wedge": 1, crutches: 1 }, "rest", "exercise"),
  subject("icing", ["ice", "icing", "heat", "ice or heat", "freeze", "frozen", "cold"], { "guide:icing": 2, "ice-pack": 2, "cryo-cuff": 1 }, "ice"),
  subject("raising the leg", ["elevate", "raise leg", "feet up", "leg up", "prop up leg", "above heart", "foot rest"], { "elevation-wedge": 2, "leg-spacer": 1 }, "elevation"),
  subject("exercises", ["exercise", "stretch", "physio", "rehab", "strengthen", "warm up", "workout", "yoga", "cycling", "leg raises", "quad exercises", "hip strengthening", "step downs"], { "guide:exercises": 2, bands: 2, "foam-roller": 1 }, "exercise", "rest"),
  subject("running again", ["run again", "return to running", "back to running", "start running", "resume running", "running after injury", "safe to run", "able to run", "how soon run", "training plan", "run next week"], { "guide:return-to-running": 2, "guide:exercises": 1, bands: 1, "running-shoes": 1 }, "exercise", "rest"),
  subject("surgery", ["surgery", "arthroscopy", "keyhole", "reconstruction", "replacement", "surgeon", "meniscectomy", "meniscus surgery"], { "tip:surgery": 2, "guide:exercises": 1, "guide:red-flags": 1, bands: 1 }, "surgery", "exercise"),
  subject("sizes", ["measure", "size", "size chart", "sizing", "what size", "which size", "circumference", "how tight"], { "guide:sizing": 2 }),
  subject("FSA and HSA", ["fsa", "hsa", "flexible spending", "health savings", "insurance", "reimbursement"], { "guide:fsa-hsa": 2 }),
  subject("causes", ["why", "cause", "what causes", "reason", "diagnosis", "what is wrong"], { "guide:causes": 2, "guide:warning-signs": 1, bands: 1 }, "exercise", "rest"),
  subject("the kneecap", ["kneecap"], { bands: 2, "guide:exercises": 2, "brace-patella": 2, "arch-support": 1, "patellar-strap": 1 }, "exercise", "compression"),
  subject("anatomy", ["anatomy", "parts of knee", "diagram", "bones of knee"], { "guide:anatomy": 2, "guide:causes": 1 }),
  subject("prevention", ["prevent", "prevention", "avoid injury", "protect", "cool down", "overtraining", "mileage"], { "guide:prevention": 2, bands: 1, "running-shoes": 1, "guide:causes": 1 }, "exercise", "rest"),
  subject("warning signs", ["see doctor", "doctor", "emergency", "urgent care", "hospital", "x ray", "mri", "scan", "warning signs", "red flags", "serious", "is it broken", "when to worry"], { "guide:red-flags": 2, "guide:warning-signs": 2, "guide:causes": 1 }, "rest"),
  subject("when not to use things", ["contraindication", "side effects", "who should not", "is it safe", "allergy", "rash"], { "guide:contraindications": 2 }),
]

/** A word for several kinds of thing at once. */
const GENERAL: Need[] = [
  things("knee braces", ["brace", "stabiliser", "immobiliser", "splint"], { "brace-hinged": 2, "brace-patella": 2, "knee-sleeve": 1, "patellar-strap": 1 }, "compression", "exercise"),
  things("knee bands", ["knee band"], { "patellar-strap": 2, bands: 2 }, "exercise", "compression"),
  things("knee supports", ["support", "protector", "knee guard"], { "knee-sleeve": 2, "compression-wrap": 1, "brace-patella": 1, "brace-hinged": 1 }, "compression", "exercise"),
]

export const ALL_NEEDS: Need[] = [...SUBJECTS, ...NOT_CARRIED, ...GENERAL, ...NEEDS]

/** How people say what a tip answers; the tip's document is found by it. */
export function saidOfTip(tip: string): string[] {
  return ALL_NEEDS.filter(({ tips }) => tips[0] === tip).flatMap(({ said }) => said)
}
