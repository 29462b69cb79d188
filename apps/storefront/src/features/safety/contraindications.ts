import type { Sign } from "./signs"
import type { Contraindication } from "./types"

const COLD = ["cryo-cuff", "ice-pack"]
const SQUEEZE = ["compression-wrap", "knee-sleeve", "brace-hinged", "brace-patella", "patellar-strap"]

/** A condition with the phrases that name it (unless others are said as well), or with the signs that amount to it. Handles, categories and levels are those of the guide's data (seed/guide). */
type Condition = Contraindication & { said?: readonly string[]; unless?: readonly string[]; signs?: readonly Sign[] }

/** Every condition the guide knows of, hard stops first. */
export const CONTRAINDICATIONS: readonly Condition[] = [
  {
    handle: "raynauds", title: "Raynaud’s or Buerger’s disease", avoid: COLD, ask: [], said: ["raynauds"],
    notice: "No ice and no cold cuffs: cold closes vessels that already close too easily.",
  },
  {
    handle: "cold-allergy", title: "Hives or an allergy from cold", avoid: COLD, ask: [], said: ["cold <> hives|allergy", "ice <> allergy|hives"],
    notice: "No ice and no cold cuffs: cold itself sets it off.",
  },
  {
    handle: "cold-blood", title: "Sickle cell, or a blood disorder that cold sets off", avoid: COLD, ask: [], said: ["sickle", "coldblood"],
    notice: "No ice and no cold cuffs: makers of cold devices list it as a stop.",
  },
  {
    handle: "poor-circulation", title: "Poor circulation in the leg", avoid: [...COLD, ...SQUEEZE], ask: [], said: ["poor ~ circulation", "circulation ~ poor|disorder|disease", "artery ~ disease", "artery artery disease", "claudication"],
    notice: "No cold and no squeeze: the skin can’t warm itself again, and a squeeze can cut off what little blood arrives.",
  },
  {
    handle: "numb-skin", title: "Numb skin or nerve damage", avoid: COLD, ask: SQUEEZE, said: ["neuropathy", "nerve damage", "numb ~ skin|foot|leg", "foot|skin|leg ~ numb", "not|lost|cannot ~ feel ~ foot|leg|skin"], unless: ["numb ~ footwear", "footwear ~ numb"],
    notice: "No ice and no cold cuffs: you would not feel it getting too cold. Ask before anything that squeezes: you might not feel it getting too tight.",
  },
  {
    handle: "diabetes", title: "Diabetes", avoid: COLD, ask: SQUEEZE, said: ["diabetes"],
    notice: "No ice and no cold cuffs before you have asked your clinician: one maker lists diabetes as a stop. Ask about a wrap or a brace, too: skin and feeling may be affected.",
  },
  {
    handle: "clotting", title: "A clotting disorder", avoid: COLD, ask: [], said: ["clotting disorder", "blood ~ clotting", "clotting", "thrombophilia"],
    notice: "No ice and no cold cuffs: makers of cold devices list it as a stop.",
  },
  {
    handle: "cold-injury", title: "A past cold injury there", avoid: COLD, ask: [], said: ["frostbite", "ice|cold burn", "cold injury"],
    notice: "No ice and no cold cuffs: skin that froze once is hurt more easily.",
  },
  {
    handle: "phaeochromocytoma", title: "Phaeochromocytoma", avoid: COLD, ask: [], said: ["phaeo"],
    notice: "No ice and no cold cuffs: makers of cold devices list it as a stop.",
  },
  {
    handle: "infection", title: "An infection at the knee", avoid: COLD, ask: SQUEEZE, said: ["infected", "septic"],
    notice: "It needs a doctor, not a pack. See one before you put a wrap or a brace on it, too.",
  },
  {
    handle: "suspected-clot", title: "A calf that is swollen, warm or throbbing", avoid: SQUEEZE, ask: [], signs: ["calf_swollen", "calf_warm", "clot"],
    notice: "No wrap, sleeve or brace: it may be a clot. Have it seen today.",
  },
  {
    handle: "bypass", title: "A bypass in the leg", avoid: SQUEEZE, ask: [], said: ["bypass"],
    notice: "Nothing that squeezes the leg: a squeeze over a bypass can close it.",
  },
  {
    handle: "heart-failure", title: "Severe heart failure", avoid: SQUEEZE, ask: [], said: ["heart failure", "chf"],
    notice: "Nothing that squeezes the leg: a squeeze moves fluid back to the heart.",
  },
  {
    handle: "no-weight", title: "You can’t put weight on the leg", avoid: ["crutches"], ask: [], signs: ["cannot_bear_weight"],
    notice: "Have it seen today before you use crutches.",
  },
  {
    handle: "young-child", title: "A child of 12 or under", avoid: COLD, ask: [], signs: ["young_child"],
    notice: "No ice and no cold cuffs: makers of cold devices exclude children of 12 and under.",
  },
  {
    handle: "open-wound", title: "An open wound", avoid: [], ask: [...COLD, ...SQUEEZE], said: ["wound", "open ~ cut", "deep cut", "cut on knee|leg"],
    notice: "Cover and care for the skin first, and ask a doctor before you cool or wrap it.",
  },
  {
    handle: "blood-pressure", title: "Uncontrolled blood pressure", avoid: [], ask: COLD, said: ["high blood pressure", "hypertension"],
    notice: "If it is not under control, ask a doctor before you use ice or a cold cuff.",
  },
  {
    handle: "varicose", title: "Varicose veins, tingling or lymph trouble", avoid: [], ask: SQUEEZE, said: ["varicose", "lymph"],
    notice: "The maker of one brace says: see a doctor before you wear one.",
  },
  {
    handle: "latex-allergy", title: "Latex allergy", avoid: [], ask: ["bands", "compression-wrap", "ice-pack"], said: ["latex <> allergy"],
    notice: "Some bands, wraps and packs hold natural rubber. Choose those marked latex-free.",
  },
  {
    handle: "neoprene-allergy", title: "Neoprene allergy", avoid: [], ask: ["knee-sleeve", "brace-hinged", "brace-patella"], said: ["neoprene <> allergy"],
    notice: "Some people get a rash from neoprene. Choose a sleeve or a brace without it.",
  },
]
