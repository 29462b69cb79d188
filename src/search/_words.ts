/**
 * What people call a kind of thing: lay and clinical, British and American, brand names used as generic words. They
 * stand inside the documents, and the storefront recognises them in what is typed. Keys are category handles.
 */
export const CATEGORY_WORDS: Record<string, string[]> = {
  "cryo-cuff": ["cryo cuff", "cold cuff", "cuff", "cooler", "cold compression", "ice compression", "compression ice", "ice machine", "cold machine", "ice water machine", "cold therapy unit", "cold therapy machine", "cold therapy system", "cold therapy", "cryotherapy", "cryo", "cryotherapy machine", "cryo machine", "cooling machine", "cooling cuff", "circulating cold water"],
  "ice-pack": ["ice pack", "cold pack", "gel pack", "ice gel pack", "ice bag", "ice wrap", "cold wrap", "cold compress", "freezer pack", "reusable ice", "ice sleeve", "cold sleeve", "ice strap", "frozen peas", "ice cubes", "ice cap", "hot cold pack", "pack"],
  "compression-wrap": ["compression wrap", "compression bandage", "compression", "elastic bandage", "elastic wrap", "ace bandage", "ace wrap", "crepe bandage", "tensor bandage", "tubular bandage", "tubigrip", "cohesive bandage", "self adhesive wrap", "vet wrap", "vetwrap", "coban", "bandage", "wrap"],
  "knee-sleeve": ["knee sleeve", "compression sleeve", "sleeve", "pull on support", "slip on support", "elastic support", "elasticated support", "knitted support", "neoprene support", "knee warmer", "warm support", "support stocking", "knee stocking", "support for running", "running support", "support for weightlifting"],
  "brace-hinged": ["hinged brace", "hinged support", "hinged", "hinge", "ligament brace", "mcl brace", "lcl brace", "acl brace", "pcl brace", "meniscus brace", "stabilising brace", "side support brace", "lateral support brace", "rigid brace", "frame brace", "rom brace", "offloader brace", "unloader brace", "instability brace", "wobbly brace", "ski brace", "brace for ligament", "brace with metal stays"],
  "brace-patella": ["kneecap brace", "kneecap stabiliser", "kneecap support", "kneecap strap brace", "kneecap sleeve", "patellofemoral brace", "open patella brace", "buttress brace", "donut brace", "j brace", "tracking brace", "kneecap tracking", "maltracking", "kneecap dislocation brace", "brace for kneecap"],
  "patellar-strap": ["kneecap strap", "knee strap", "strap", "kneecap tendon strap", "tendon strap", "jumpers knee strap", "jumpers knee band", "jumpers knee brace", "kneecap band", "band below kneecap", "strap below kneecap", "osgood schlatter strap", "tendonitis strap", "tendonitis band"],
  "elevation-wedge": ["leg wedge", "wedge", "leg elevation pillow", "elevation pillow", "elevation wedge", "elevation cushion", "leg rest", "leg ramp", "leg raiser", "leg lift pillow", "leg pillow", "wedge pillow", "foot wedge", "bolster", "pillow to raise leg", "cushion to raise leg", "ramp"],
  "leg-spacer": ["leg spacer", "spacer", "knee pillow", "pillow", "cushion", "pillow between knees", "between knees", "between legs", "side sleeper", "side sleeping", "sleep pillow", "leg separator", "thigh pillow", "knee separator"],
  crutches: ["crutches", "crutch", "walking aid", "walking stick", "forearm crutches", "elbow crutches", "underarm crutches", "axillary crutches", "lofstrand", "crutch pads", "crutch tips", "crutch grips", "mobility aid"],
  bands: ["exercise bands", "resistance bands", "band", "loop bands", "mini bands", "stretch band", "elastic band", "latex band", "exercise tubes", "tube band", "rehab bands", "physio band", "strengthening bands", "glute bands", "hip band", "booty band", "fitness bands"],
  "foam-roller": ["foam roller", "roller", "massage", "massage roller", "massage stick", "massage gun", "roller stick", "muscle roller", "rolling stick", "trigger point", "foam rolling", "massage ball", "massager", "myofascial release"],
  "arch-support": ["arch support", "insoles", "orthotics", "shoe inserts", "inner soles", "foot orthoses", "footbeds", "shoe supports", "foot supports", "heel cups", "arch inserts", "foot arch"],
  "running-shoes": ["running shoes", "shoe", "sneakers", "stability shoes", "neutral shoes", "cushioned shoes", "wide shoes", "footwear", "jogging shoes", "trainers", "running footwear", "motion control"],
  "kinesio-tape": ["kinesiology tape", "kinesio tape", "kt tape", "k tape", "tape", "sports tape", "athletic tape", "kneecap tape", "mcconnell tape", "physio tape", "muscle tape"],
}

/** What else to show below a kind of thing: a second choice for the same purpose. */
export const SECOND_CHOICES: Record<string, string[]> = {
  "cryo-cuff": ["ice-pack"],
  "ice-pack": ["cryo-cuff"],
  "compression-wrap": ["knee-sleeve"],
  "knee-sleeve": ["compression-wrap", "brace-patella"],
  "brace-hinged": ["knee-sleeve", "brace-patella"],
  "brace-patella": ["patellar-strap", "knee-sleeve"],
  "patellar-strap": ["brace-patella", "kinesio-tape"],
  "elevation-wedge": ["leg-spacer"],
  "leg-spacer": ["elevation-wedge"],
  crutches: [],
  bands: ["foam-roller"],
  "foam-roller": ["bands"],
  "arch-support": ["running-shoes"],
  "running-shoes": ["arch-support"],
  "kinesio-tape": ["patellar-strap", "brace-patella"],
}

/** The tip that says how to use a kind of thing, and whether to. Running shoes serve none of the eight directly. */
export const CATEGORY_TIPS: Record<string, string[]> = {
  "cryo-cuff": ["ice", "compression"],
  "ice-pack": ["ice"],
  "compression-wrap": ["compression"],
  "knee-sleeve": ["compression", "exercise"],
  "brace-hinged": ["compression", "exercise"],
  "brace-patella": ["compression", "exercise"],
  "patellar-strap": ["compression", "exercise"],
  "elevation-wedge": ["elevation"],
  "leg-spacer": ["elevation"],
  crutches: ["rest"],
  bands: ["exercise"],
  "foam-roller": ["exercise"],
  "arch-support": ["arch-support", "exercise"],
  "running-shoes": [],
  "kinesio-tape": ["compression", "exercise"],
}

/** A maker people ask for by name, and the kinds of thing they mean by it; whether we sell it, the catalogue knows. */
export type Brand = { name: string; said: string[]; serves: Record<string, 1 | 2> }

const brand = (name: string, serves: Brand["serves"], ...said: string[]): Brand => ({ name, said: [name, ...said], serves })

export const BRANDS: Brand[] = [
  brand("Aircast", { "cryo-cuff": 2 }),
  brand("Game Ready", { "cryo-cuff": 2, "ice-pack": 1 }),
  brand("Breg", { "cryo-cuff": 2, "brace-hinged": 2 }, "polar care"),
  brand("DonJoy", { "brace-hinged": 2, "brace-patella": 1, "cryo-cuff": 1 }),
  brand("McDavid", { "brace-hinged": 2, "knee-sleeve": 1 }),
  brand("Mueller", { "brace-hinged": 2, "brace-patella": 1, "patellar-strap": 1 }),
  brand("Össur", { "brace-hinged": 2 }, "ossur"),
  brand("Shock Doctor", { "brace-hinged": 2, "brace-patella": 1 }),
  brand("BraceAbility", { "brace-hinged": 2, "brace-patella": 1 }),
  brand("Bauerfeind", { "knee-sleeve": 2, "brace-patella": 1 }, "genutrain"),
  brand("medi", { "brace-patella": 2 }, "genumedi"),
  brand("Rehband", { "knee-sleeve": 2 }),
  brand("SBD", { "knee-sleeve": 2 }),
  brand("Incrediwear", { "knee-sleeve": 2 }),
  brand("Tommie Copper", { "knee-sleeve": 2 }),
  brand("Copper Fit", { "knee-sleeve": 2 }),
  brand("Futuro", { "knee-sleeve": 2, "compression-wrap": 1 }),
  brand("Cho-Pat", { "patellar-strap": 2 }, "chopat", "cho pat"),
  brand("TheraBand", { bands: 2 }, "thera band"),
  brand("Fit Simplify", { bands: 2 }),
  brand("TriggerPoint", { "foam-roller": 2 }),
  brand("TheraGun", { "foam-roller": 2 }, "hyperice", "hypervolt"),
  brand("Superfeet", { "arch-support": 2 }),
  brand("PowerStep", { "arch-support": 2 }, "power step"),
  brand("Dr. Scholl’s", { "arch-support": 2 }, "dr scholl", "scholl", "scholls"),
  brand("Sof Sole", { "arch-support": 2 }, "sofsole"),
  brand("Currex", { "arch-support": 2 }),
  brand("Brooks", { "running-shoes": 2 }),
  brand("ASICS", { "running-shoes": 2 }, "gel kayano", "kayano", "gel nimbus"),
  brand("Hoka", { "running-shoes": 2 }, "bondi", "clifton"),
  brand("Saucony", { "running-shoes": 2 }),
  brand("New Balance", { "running-shoes": 2 }),
  brand("Nike", { "running-shoes": 2 }),
  brand("Adidas", { "running-shoes": 2 }),
  brand("Mizuno", { "running-shoes": 2 }),
  brand("Altra", { "running-shoes": 2 }),
  brand("Rock Tape", { "kinesio-tape": 2 }, "rocktape"),
  brand("Leuko", { "kinesio-tape": 2, "compression-wrap": 1 }, "leukotape", "leukoplast"),
  brand("Chattanooga", { "ice-pack": 2 }, "colpac"),
  brand("Therapearl", { "ice-pack": 2 }),
]

/** What a category's documents are found by besides their own words. */
export function alsoCalled(category: string): string[] {
  return [...(CATEGORY_WORDS[category] ?? []), ...BRANDS.filter(({ serves }) => serves[category] === 2).map(({ name }) => name)]
}
