import type { RedFlag, RedFlagId } from "./types"

type Text = Omit<RedFlag, "id" | "url">

const TEXTS: Record<RedFlagId, Text> = {
  rf_pe: {
    level: "emergency", soon: "now", sources: ["C28"],
    title: "Breathless, chest pain or coughing blood? Call now.",
    why: "With a sore or swollen calf above all: a clot in the leg can travel to the lungs. Don’t wait, and don’t drive yourself.",
    tell: ["When the breathlessness or the pain began", "Whether one calf is swollen, warm or throbbing", "Any operation, long journey or plaster cast in the last weeks", "Which medicines you take"],
  },
  rf_open_wound: {
    level: "emergency", soon: "emergency-today", sources: [],
    title: "A deep or open wound, or a hard crash? Go to an emergency department now.",
    why: "Cover it with something clean and leave it. A wound that goes deep, or a knee that was hit hard, has to be looked at before anything is put on it.",
    tell: ["What happened, and how fast or how high", "Whether you can see bone, and how much it bleeds", "When you last had a tetanus injection", "Whether you take blood thinners"],
  },
  rf_deformity: {
    level: "emergency", soon: "emergency-today", sources: [],
    title: "The knee has changed its shape, or the kneecap is out of place? Go to an emergency department now.",
    why: "Leave it as it lies. Don’t push anything back, and don’t put a brace over it.",
    tell: ["What you were doing when it happened", "Whether it went back by itself", "Whether you feel your foot and can move your toes", "Whether it has happened before"],
  },
  rf_numb_cold: {
    level: "emergency", soon: "emergency-today", sources: ["C4"],
    title: "A numb, cold or pale foot? Go to an emergency department now.",
    why: "If a wrap or a brace is on, take it off now. A foot that stays numb, cold or pale can’t wait.",
    tell: ["When the foot went numb, cold or pale", "What happened to the knee before", "Whether a wrap or a brace was on, and for how long", "Whether you can move your toes"],
  },
  rf_no_weight: {
    level: "emergency", soon: "emergency-today", sources: ["C33"],
    title: "You can’t put weight on it? Be seen today.",
    why: "If you couldn’t take four steps after an injury and can’t now, the rule that emergency departments use asks for an X-ray. Crutches and braces come after that.",
    tell: ["Whether you could take four steps, then and now", "What happened, and when", "Whether you can bend it to a right angle", "Where it hurts when pressed"],
  },
  rf_fever_hot: {
    level: "emergency", soon: "emergency-today", sources: ["C27", "C30"],
    title: "Hot, red or swollen, or with a fever? Be seen today.",
    why: "A joint that is hot, swollen and very painful may be infected. That needs a doctor the same day, not ice.",
    tell: ["When it became hot or red", "Your temperature, and any shivering", "Any cut, bite, injection or operation near it in the last weeks", "Whether you have diabetes, or medicines that weaken your defences"],
  },
  rf_no_slr: {
    level: "urgent", soon: "today", sources: [],
    title: "You can’t lift the straight leg? Be seen today.",
    why: "Above all after a snap: whether a tendon has torn is found by hands, not by a brace.",
    tell: ["Whether you felt or heard a snap", "What you were doing", "Whether you can lift the heel off the bed with the knee straight", "Any gap you feel above or below the kneecap"],
  },
  rf_anticoag: {
    level: "urgent", soon: "today", sources: [],
    title: "Swollen or bruised, and you take blood thinners? Be seen today.",
    why: "With blood thinners, or haemophilia, have a knee that swells looked at before you wrap it or cool it.",
    tell: ["Which medicine you take, how much, and when last", "When it began to swell, and how fast", "Any fall, knock or twist", "Your last blood test, if you know it"],
  },
  rf_rapid_swelling: {
    level: "urgent", soon: "today", sources: ["C31"],
    title: "It swelled up within hours? Be seen today.",
    why: "Fast swelling after an injury, with a pop above all, can mean that something inside has torn. It needs an examination before a brace.",
    tell: ["What happened, and whether there was a pop", "How fast and how much it swelled", "Whether you could take four steps, then and now", "Whether it gives way or gets stuck"],
  },
  rf_calf_dvt: {
    level: "urgent", soon: "today", sources: ["C28"],
    title: "One calf swollen, warm or throbbing? Be seen today.",
    why: "It may be a clot. Don’t put a wrap or a sleeve on it before it has been looked at.",
    tell: ["Which leg, and since when", "Any long journey, operation, plaster cast or illness in bed in the last weeks", "Whether you take a contraceptive pill or hormones, or are pregnant", "Whether you or your family have had a clot"],
  },
  rf_postop: {
    level: "urgent", soon: "today", sources: ["C30"],
    title: "Red, leaking or feverish after an operation? Call your surgical team today.",
    why: "It may be an infection. The team that operated wants to hear of it the same day; if you can’t reach them, be seen elsewhere.",
    tell: ["Which operation, and when", "What comes out of the wound, and what it looks like", "Your temperature, and any shivering", "Which medicines you were given"],
  },
  rf_locked: {
    level: "urgent", soon: "today", sources: ["C6"],
    title: "Stuck, and it won’t straighten? Be seen today.",
    why: "Something inside may be holding it. That needs hands and eyes, not a brace.",
    tell: ["When it got stuck, and what you were doing", "Whether there was a pop", "How fast and how much it swelled", "Whether you could take four steps, then and now", "Whether it has come free by itself before"],
  },
  rf_child_limp: {
    level: "urgent", soon: "today", sources: ["C30"],
    title: "A child limps, or has a fever, or pain without an injury? Have the child seen today.",
    why: "A limp with a fever can be an infection in a joint. And pain without an injury needs a reason before it needs a brace.",
    tell: ["Since when the child limps, and whether it will put weight on the leg", "Any fever, rash or recent cold", "Where it hurts: knee, hip or groin", "Any fall you know of"],
  },
  rf_night_systemic: {
    level: "urgent", soon: "days", sources: ["C19"],
    title: "Pain that stays at night and at rest? See a doctor within days.",
    why: "Pain round the kneecap eases when you rest. Pain that doesn’t, or that comes with losing weight or after a cancer, should be looked into.",
    tell: ["How long it has hurt at night or at rest", "Any weight you lost without trying, night sweats or tiredness", "Any cancer you have had", "What helps, if anything"],
  },
  rf_giving_way: {
    level: "urgent", soon: "days", sources: ["C6"],
    title: "Does the knee give way? Have it looked at before you buy a brace.",
    why: "A knee that gives way may have a torn ligament or meniscus. After a fresh injury, have it seen today; otherwise within days.",
    tell: ["When it gives way: on stairs, on turning, or on the flat", "What happened the first time", "Whether it swells afterwards", "Whether it also gets stuck"],
  },
  rf_persist: {
    level: "routine", soon: "weeks", sources: ["C5", "C6"],
    title: "Not better after a few weeks? Ask a doctor or a physiotherapist.",
    why: "Most knee pain settles in 6 to 12 weeks. If yours doesn’t get better, somebody should look at it.",
    tell: ["When it began, and what you changed before it did", "What makes it worse, and what eases it", "What you have tried, and for how long", "What you want to get back to"],
  },
}

/** Where the warning signs are explained, without the country's prefix. */
export const RED_FLAGS_PATH = "/guide/red-flags"

function told(id: RedFlagId): RedFlag {
  return { id, ...TEXTS[id], url: `${RED_FLAGS_PATH}#${id}` }
}

/** Every warning sign in words. */
export const RED_FLAGS: Readonly<Record<RedFlagId, RedFlag>> = {
  rf_pe: told("rf_pe"), rf_open_wound: told("rf_open_wound"), rf_deformity: told("rf_deformity"), rf_numb_cold: told("rf_numb_cold"),
  rf_no_weight: told("rf_no_weight"), rf_fever_hot: told("rf_fever_hot"), rf_no_slr: told("rf_no_slr"), rf_anticoag: told("rf_anticoag"),
  rf_rapid_swelling: told("rf_rapid_swelling"), rf_calf_dvt: told("rf_calf_dvt"), rf_postop: told("rf_postop"), rf_locked: told("rf_locked"),
  rf_child_limp: told("rf_child_limp"), rf_night_systemic: told("rf_night_systemic"), rf_giving_way: told("rf_giving_way"), rf_persist: told("rf_persist"),
}

/** Where on the page it says what to tell them about a sign. */
export function tellAnchor(id: RedFlagId): string {
  return `${id}-tell`
}

/** Every warning sign, most serious first. */
export const RED_FLAG_LIST: readonly RedFlag[] = Object.values(RED_FLAGS)

/** True for a sign with which nothing is sold; a routine one is a note beside what is. */
export function stopsTheSale({ level }: RedFlag): boolean {
  return level !== "routine"
}
