/**
 * What people call a kind of thing: lay and clinical, British and American, brand names used as generic words, and names
 * of makers we may not stock. They stand inside the documents, where the engine forgives typos too. Keys are category handles.
 */
export const CATEGORY_WORDS: Record<string, string[]> = {
  "cryo-cuff": ["cryo cuff", "cryocuff", "cold cuff", "cold compression", "ice machine", "ice water machine", "cold therapy unit", "cryotherapy", "cooling cuff with cooler", "game ready", "polar care", "iceman"],
  "ice-pack": ["ice pack", "cold pack", "gel pack", "ice bag", "ice wrap", "cold compress", "freezer pack", "reusable ice", "ice sleeve"],
  "compression-wrap": ["compression wrap", "compression bandage", "elastic bandage", "ace bandage", "ace wrap", "crepe bandage", "tensor bandage", "tubigrip", "strapping", "cohesive bandage", "vet wrap", "coban"],
  "knee-sleeve": ["knee sleeve", "compression sleeve", "knee support", "pull-on support", "elastic knee support", "knee warmer", "knee compression", "knee brace light", "genutrain", "rehband", "sbd", "bauerfeind", "incrediwear"],
  "brace-hinged": ["hinged knee brace", "hinged brace", "ligament brace", "mcl brace", "lcl brace", "acl brace", "meniscus brace", "stabilising brace", "side support brace", "rigid brace", "knee brace", "knee support with hinges", "donjoy", "mcdavid", "breg", "ossur"],
  "brace-patella": ["kneecap brace", "patella brace", "patellar stabilizer", "kneecap stabilizer", "patellofemoral brace", "open patella brace", "buttress brace", "j brace", "tracking brace", "knee brace", "kneecap support", "shields", "genumedi"],
  "patellar-strap": ["patellar strap", "patella strap", "knee strap", "infrapatellar strap", "patellar tendon strap", "jumper's knee strap", "jumpers knee band", "knee band below kneecap", "cho-pat", "osgood schlatter strap", "tendonitis strap"],
  "elevation-wedge": ["leg wedge", "leg elevation pillow", "elevation wedge", "leg elevation cushion", "leg rest", "leg ramp", "leg raiser", "leg lift pillow", "wedge pillow"],
  "leg-spacer": ["leg spacer", "knee spacer", "knee pillow", "pillow between knees", "side sleeper pillow", "side sleeping knee cushion", "leg separator", "thigh pillow"],
  crutches: ["crutches", "crutch", "walking aid", "walking sticks", "forearm crutches", "elbow crutches", "underarm crutches", "axillary crutches", "lofstrand", "crutch pads"],
  bands: ["exercise bands", "resistance bands", "resistance band", "loop bands", "mini bands", "theraband", "stretch band", "exercise tubes", "rehab bands", "strengthening", "hip strengthening", "glute bands", "quad exercises"],
  "foam-roller": ["foam roller", "roller", "massage roller", "massage stick", "roller stick", "muscle roller", "it band roller", "trigger point"],
  "arch-support": ["arch support", "arch supports", "insoles", "orthotics", "shoe inserts", "inner soles", "orthotic insoles", "foot orthoses", "footbeds", "flat feet", "fallen arches", "high arches", "overpronation", "powerstep", "superfeet", "dr scholl", "sof sole"],
  "running-shoes": ["running shoes", "trainers", "sneakers", "runners", "stability shoes", "neutral shoes", "cushioned shoes", "brooks", "asics", "hoka", "saucony", "adrenaline", "ghost"],
  "kinesio-tape": ["kinesiology tape", "kinesio tape", "kt tape", "k tape", "sports tape", "athletic tape", "rock tape", "patellar taping", "mcconnell tape"],
}

/**
 * How a need is said, by the tip that answers it: what hurts, when, and the questions people ask. Products linked with a
 * tip are found by these words too. Keys are tip handles.
 */
export const TIP_WORDS: Record<string, string[]> = {
  rest: ["how many days rest", "how long to rest", "stop running", "take a break", "time off running", "walk on it", "injured knee rest", "crutches when to use"],
  compression: ["swollen knee", "puffy knee", "knee swelling support", "knee feels unstable", "knee support for walking", "wobbly knee", "sprained knee", "which brace do I need"],
  ice: ["how long should I ice", "how often to ice", "ice or heat", "icing", "swollen knee after run", "puffy knee", "knee cold therapy", "sore after running", "bruised knee"],
  elevation: ["raise the leg", "leg above heart", "how to elevate", "swollen leg", "feet up", "prop up leg", "sleeping with sore knee", "sleep comfort"],
  painkillers: ["painkillers", "ibuprofen", "advil", "motrin", "nurofen", "acetaminophen", "tylenol", "paracetamol", "naproxen", "aleve", "aspirin", "voltaren", "voltarol", "diclofenac gel", "anti-inflammatory", "nsaid", "pain relief tablets", "medicine", "drugs", "cortisone"],
  exercise: ["runner's knee", "runners knee", "patellofemoral pain", "pain around the kneecap", "pain under kneecap", "pain behind kneecap", "pain going down stairs", "hurts on stairs", "hurts after sitting", "hurts when squatting", "front of knee pain", "anterior knee pain", "it band syndrome", "outside of knee hurts", "hurts running downhill", "jumper's knee", "pain below kneecap when jumping", "patellar tendonitis", "arthritis", "osteoarthritis", "stiff in the morning", "clicks", "chondromalacia", "weak hips", "weak quads", "stretches", "exercises", "physio", "physical therapy", "rehab", "when can I run again", "return to running"],
  "arch-support": ["flat feet", "fallen arches", "feet roll in", "overpronation", "high arches", "arch pain", "shoes wear on the inside", "pronation"],
  surgery: ["knee surgery", "do I need surgery", "operation", "arthroscopy", "keyhole surgery", "meniscus tear surgery", "torn cartilage", "acl reconstruction", "knee replacement", "surgeon"],
}

/** Words that say nothing about what is looked for. */
export const STOP_WORDS = ["a", "an", "the", "my", "i", "me", "is", "it", "its", "for", "of", "to", "and", "or", "with", "in", "on", "at", "do", "does", "need", "should", "can", "what", "which", "best", "good", "buy", "some", "too", "when", "how", "that", "this", "be", "am", "are", "get", "after"]
