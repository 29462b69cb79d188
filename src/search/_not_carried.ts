import type { Need, Serves } from "./_needs"

/**
 * What people ask a shop like ours for that we don't sell and don't mean to, in groups that get one answer. `goods` are
 * named back as written here; `also` are other words for them; `instead` follows "We don’t carry …".
 */
type Group = { name: string; goods: string[]; also?: string[]; instead: string; serves: Serves; tips: string[] }

const toNeed = ({ name, goods, also = [], instead, serves, tips }: Group): Need => ({ name, kind: "subject", said: [...goods, ...also], serves, tips, unsold: { goods, instead } })

/** Whether they help is for the guide to say; here only what we have. */
const GROUPS: Group[] = [
  {
    name: "painkillers",
    goods: ["Advil", "Motrin", "Nurofen", "Brufen", "Tylenol", "Panadol", "Calpol", "Aleve", "Naprosyn", "Celebrex", "Excedrin", "Anadin", "Mobic", "ibuprofen", "acetaminophen", "paracetamol", "naproxen", "aspirin", "codeine", "tramadol", "meloxicam", "diclofenac", "prednisone"],
    also: ["painkiller", "anti inflammatory", "nsaid", "pain tablets", "pills", "tablet", "medicine", "medication", "drug"],
    instead: "Here is what the guide says about painkillers.",
    serves: { "tip:painkillers": 2 }, tips: ["painkillers"],
  },
  {
    name: "gels and creams",
    goods: ["Voltaren", "Voltarol", "Deep Heat", "Deep Freeze", "Biofreeze", "Tiger Balm", "Icy Hot", "Bengay", "Salonpas", "Aspercreme", "Ibuleve", "Penetrex", "arnica", "capsaicin", "lidocaine", "menthol gel"],
    also: ["pain gel", "pain cream", "cream", "ointment", "balm", "pain patch", "pain relief gel", "gel for pain", "cold spray", "freeze spray", "liniment"],
    instead: "Here is what the guide says about gels.",
    serves: { "tip:painkillers": 2 }, tips: ["painkillers"],
  },
  {
    name: "injections",
    goods: ["cortisone", "steroid injections", "hyaluronic acid", "PRP"],
    also: ["injection", "steroid", "cortisone injection", "gel injection", "platelet rich plasma"],
    instead: "A doctor gives them. Here is what the guide says about painkillers.",
    serves: { "tip:painkillers": 2 }, tips: ["painkillers"],
  },
  {
    name: "supplements",
    goods: ["glucosamine", "chondroitin", "turmeric", "curcumin", "collagen", "CBD", "fish oil", "omega 3", "MSM"],
    also: ["supplement", "joint vitamins", "vitamin", "hemp"],
    instead: "Here is what the guide says about easing pain.",
    serves: { "tip:painkillers": 2 }, tips: ["painkillers", "exercise"],
  },
  {
    name: "electrical devices",
    goods: ["TENS machines", "muscle stimulators", "ultrasound machines", "shockwave", "red light therapy", "infrared lamps", "magnets", "Compex"],
    also: ["tens machine", "tens unit", "tens device", "tens pads", "electrotherapy", "ems machine", "laser therapy", "magnetic therapy"],
    instead: "Here is what we have for a sore knee.",
    serves: { "guide:exercises": 2, bands: 2, "ice-pack": 1, "knee-sleeve": 1 }, tips: ["exercise", "ice"],
  },
  {
    name: "massage guns",
    goods: ["massage guns"],
    also: ["massage gun", "percussion massager", "percussive"],
    instead: "Here are the rollers we have.",
    serves: { "foam-roller": 2, bands: 1 }, tips: ["exercise"],
  },
  {
    name: "things that warm",
    goods: ["heating pads", "heat packs", "hot water bottles", "wheat bags", "heated wraps"],
    also: ["heating pad", "heat pad", "heat pack", "hot water bottle", "wheat bag", "heated wrap", "heated brace", "heat wrap", "electric blanket"],
    instead: "Here is what the guide says about cold and heat.",
    serves: { "guide:icing": 2, "knee-sleeve": 1, "ice-pack": 1 }, tips: ["ice"],
  },
  {
    name: "other walking aids",
    goods: ["walking sticks", "canes", "knee scooters", "wheelchairs", "rollators", "walking frames", "trekking poles"],
    also: ["walking stick", "knee scooter", "wheelchair", "rollator", "walking frame", "zimmer frame", "trekking pole", "walking pole", "hiking pole"],
    instead: "Here are the crutches we have.",
    serves: { crutches: 2 }, tips: ["rest"],
  },
  {
    name: "braces for other joints",
    goods: ["ankle braces", "wrist braces", "elbow braces", "back braces", "shoulder braces", "hip braces", "walking boots"],
    also: ["ankle brace", "ankle support", "wrist brace", "wrist support", "elbow brace", "elbow support", "back brace", "back support", "shoulder brace", "shoulder support", "hip brace", "walking boot"],
    instead: "We keep to the knee; an elastic wrap goes round other joints, too.",
    serves: { "compression-wrap": 2 }, tips: ["compression"],
  },
  {
    name: "compression socks",
    goods: ["compression socks", "flight socks", "calf sleeves", "compression tights"],
    also: ["compression stockings", "calf sleeve", "calf compression"],
    instead: "Here is what we have that squeezes.",
    serves: { "compression-wrap": 2, "knee-sleeve": 1 }, tips: ["compression"],
  },
  {
    name: "knee pads",
    goods: ["knee pads", "kneeling pads"],
    also: ["knee pad", "kneepads", "kneepad", "kneeling pad", "garden kneeler"],
    instead: "Here are the sleeves and braces nearest to them.",
    serves: { "knee-sleeve": 2, "brace-patella": 1 }, tips: ["compression"],
  },
  {
    name: "gym equipment",
    goods: ["wobble boards", "balance boards", "dumbbells", "kettlebells", "ankle weights", "exercise bikes", "yoga mats"],
    also: ["wobble board", "wobble cushion", "balance board", "balance pad", "bosu", "dumbbell", "kettlebell", "ankle weight", "exercise bike", "yoga mat", "stability ball"],
    instead: "Here are the bands we have.",
    serves: { bands: 2, "guide:exercises": 2, "foam-roller": 1 }, tips: ["exercise"],
  },
]

export const NOT_CARRIED: Need[] = GROUPS.map(toNeed)
