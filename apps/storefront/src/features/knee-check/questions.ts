import type { Intake } from "./intake"

/** One answer that can be given: what it means in the words of the rules, and how it is said back. */
export type Choice = {
  id: string
  label: string
  says: Partial<Intake>
  /** Said back to the shopper in the middle of a sentence; `null` for what needn’t be. */
  said: string | null
  /** Unticks all others, and is unticked by them. */
  alone?: boolean
}

/** Choices under one name of the form. A part with a legend is one of several on its screen; parts of one name are one choice. What is optional may be skipped. */
export type Part = { name: string; legend: string | null; kind: "one" | "many"; chips?: boolean; optional?: boolean; choices: readonly Choice[] }

/** A screen of the check. */
export type Question = {
  id: string
  title: string
  hint: string
  /** What the button that leads here calls it: "Next: where it hurts". */
  short: string
  /** Said when nothing was chosen in the parts that must be answered. */
  missing: string
  parts: readonly Part[]
}

const choice = (id: string, label: string, says: Partial<Intake>, said: string | null = null): Choice => ({ id, label, says, said })
const none = (label: string, says: Partial<Intake>, said: string | null): Choice => ({ id: "none", label, says, said, alone: true })

/** The signs that stop the sale, most serious first; they are asked before anything else. */
const signs: Question = {
  id: "signs", title: "Is any of this true today?", hint: "Tick all that apply. These need a person, not a product.", short: "warning signs",
  missing: "Tick what is true, or “None of these”.",
  parts: [{
    name: "signs", legend: null, kind: "many", choices: [
      choice("breath", "Short of breath, or chest pain", { signs: ["breathless", "chest_pain"] }),
      choice("wound", "A deep or open wound", { signs: ["open_wound"] }),
      choice("shape", "Knee or kneecap out of shape", { signs: ["deformity"] }),
      choice("foot", "My foot has gone numb, cold or pale", { signs: ["numb", "cold_pale_foot"] }),
      choice("weight", "I can’t take four steps on it", { signs: ["cannot_bear_weight"] }),
      choice("hot", "It is hot and red", { signs: ["hot", "red"] }),
      choice("fever", "I have a fever, or shivers", { signs: ["fever"] }),
      choice("calf", "One calf is swollen or warm", { signs: ["calf_swelling", "calf_warm"] }),
      choice("stuck", "It is stuck and won’t straighten", { signs: ["locked"] }),
      choice("ballooned", "It swelled up large within hours", { swelling: "large_rapid" }),
      choice("lift", "I can’t lift the leg straight", { signs: ["cannot_lift_straight_leg"] }),
      choice("buckles", "It gives way under me", { signs: ["giving_way"] }),
      choice("leaks", "An operation wound leaks", { signs: ["wound_discharge"] }),
      none("None of these", { signs: ["can_walk", "not_hot", "no_fever", "calf_normal", "wound_dry"] }, "no warning sign"),
    ],
  }],
}

const where: Question = {
  id: "where", title: "Where does it hurt?", hint: "Tick one place, or more.", short: "where it hurts",
  missing: "Tick at least one place.",
  parts: [{
    name: "where", legend: null, kind: "many", choices: [
      choice("above", "Above the kneecap", { where: ["above_knee"] }, "above the kneecap"),
      choice("around", "Around or under the kneecap", { where: ["front", "behind_kneecap"] }, "around or under the kneecap"),
      choice("on", "Right on the kneecap", { where: ["front_on_kneecap"] }, "on the kneecap"),
      choice("below", "Just below the kneecap", { where: ["front_below_kneecap"] }, "just below the kneecap"),
      choice("bump", "On the bump of the shin", { where: ["front_shin_bump"] }, "on the bump of the shin"),
      choice("inner", "Inner side", { where: ["inner"] }, "on the inner side"),
      choice("outer", "Outer side", { where: ["outer"] }, "on the outer side"),
      choice("deep", "Deep inside", { where: ["deep"] }, "deep inside"),
      choice("all", "All over", { where: ["all_over"] }, "all over"),
      choice("back", "Behind the knee", { where: ["back"] }, "behind the knee"),
      choice("calf", "In the calf", { where: ["calf"] }, "in the calf"),
      choice("hip", "In the hip or groin too", { where: ["hip"], signs: ["hip_pain"] }, "in the hip or groin too"),
      choice("both", "In both knees", { where: ["both"] }, "in both knees"),
    ],
  }],
}

const began: Question = {
  id: "began", title: "How did it begin?", hint: "Choose what comes closest.", short: "how it began",
  missing: "Choose one. “I don’t know” is an answer, too.",
  parts: [
    {
      name: "began", legend: "Bit by bit", kind: "one", choices: [
        choice("running", "From running as usual", { onset: "gradual", mechanism: "overuse" }, "came slowly, from running"),
        choice("more", "From running more than before", { onset: "gradual", mechanism: "training_load" }, "came slowly, from running more"),
        choice("new", "I have just taken up running", { onset: "gradual", mechanism: "training_load", history: ["new_runner"] }, "came slowly, new to running"),
        choice("jumping", "From jumping", { onset: "gradual", mechanism: "overuse_jumping" }, "came slowly, from jumping"),
        choice("sport", "From another sport", { onset: "gradual", mechanism: "sport" }, "came slowly, from sport"),
        choice("kneeling", "From much kneeling", { onset: "gradual", mechanism: "kneeling", history: ["kneeling_job"] }, "came slowly, from kneeling"),
        choice("walking", "From walking or standing", { onset: "gradual", mechanism: "walking" }, "came slowly, from walking"),
        choice("pressure", "My knees press together in bed", { onset: "gradual", mechanism: "pressure" }, "came slowly, from knees pressing together"),
        choice("old", "After an old, untreated twist", { onset: "gradual", mechanism: "old_twist", history: ["untreated_twist_last_year"] }, "came after an old twist that nobody looked at"),
        choice("nothing", "I don’t know", { onset: "gradual", mechanism: "none" }, "came slowly, for no known reason"),
      ],
    },
    {
      name: "began", legend: "At one moment", kind: "one", choices: [
        choice("twist", "I twisted it", { onset: "sudden", mechanism: "twist" }, "came with a twist"),
        choice("pop", "I twisted it, with a pop", { onset: "sudden", mechanism: "pivot", signs: ["pop"] }, "came with a twist and a pop"),
        choice("squat", "I twisted it in a squat", { onset: "sudden", mechanism: "squat_twist" }, "came with a twist in a squat"),
        choice("fall", "I fell on it", { onset: "sudden", mechanism: "fall" }, "came with a fall"),
        choice("blow", "Something hit it from the front", { onset: "sudden", mechanism: "direct_blow" }, "came with a blow"),
        choice("side-blow", "Something hit it from the side", { onset: "sudden", mechanism: "valgus_blow" }, "came with a blow from the side"),
        choice("crash", "A crash, or a fall from a height", { onset: "sudden", mechanism: "high_energy" }, "came with a crash or a fall from a height"),
        choice("suddenly", "Suddenly, I don’t know why", { onset: "sudden", mechanism: "none" }, "came suddenly, for no known reason"),
      ],
    },
    {
      name: "began", legend: "After an operation", kind: "one", choices: [
        choice("keyhole", "Keyhole, in the last two weeks", { onset: "post_op", mechanism: "surgery", history: ["arthroscopy_2_weeks"] }, "came after a keyhole operation"),
        choice("operation", "Another, or longer ago", { onset: "post_op", mechanism: "surgery" }, "came after an operation"),
      ],
    },
  ],
}

const ago: Question = {
  id: "ago", title: "How long ago was that?", hint: "When it first hurt, or flared up this time.", short: "how long ago",
  missing: "Choose one. A guess is good enough.",
  parts: [{
    name: "ago", legend: null, kind: "one", choices: [
      choice("today", "Today", { days_since_start: 0 }, "today"),
      choice("days", "1 to 3 days ago", { days_since_start: 2 }, "1 to 3 days ago"),
      choice("fortnight", "4 days to 2 weeks ago", { days_since_start: 10 }, "4 days to 2 weeks ago"),
      choice("weeks", "2 to 6 weeks ago", { days_since_start: 30 }, "2 to 6 weeks ago"),
      choice("months", "6 weeks to 3 months ago", { days_since_start: 60 }, "6 weeks to 3 months ago"),
      choice("longer", "Longer ago", { days_since_start: 200 }, "more than 3 months ago"),
    ],
  }],
}

const when: Question = {
  id: "when", title: "When does it hurt?", hint: "Press all that fit.", short: "when it hurts",
  missing: "Choose at least one, or “None of these”.",
  parts: [
    {
      name: "when", legend: "Running and sport", kind: "many", chips: true, choices: [
        choice("running", "While running", { when: ["running"] }, "while running"),
        choice("after-run", "After a run", { when: ["after_run"] }, "after a run"),
        choice("downhill", "Downhill", { when: ["downhill"] }, "downhill"),
        choice("jumping", "Jumping", { when: ["jumping"] }, "jumping"),
        choice("after-exercise", "After exercises", { when: ["after_exercise"] }, "after exercises"),
      ],
    },
    {
      name: "when", legend: "Every day", kind: "many", chips: true, choices: [
        choice("stairs-down", "Downstairs", { when: ["stairs_down"] }, "downstairs"),
        choice("stairs", "Stairs, up and down", { when: ["stairs"] }, "on stairs"),
        choice("walking", "Walking", { when: ["walking"] }, "walking"),
        choice("after-walk", "After a walk", { when: ["after_walk"] }, "after a walk"),
        choice("standing", "Standing", { when: ["standing"] }, "standing"),
        choice("squatting", "Squatting", { when: ["squatting"] }, "squatting"),
        choice("kneeling", "Kneeling", { when: ["kneeling"] }, "kneeling"),
        choice("turning", "Turning on it", { when: ["turning"] }, "turning on it"),
        choice("limp", "So much that I limp", { signs: ["limp", "difficulty_walking"] }, "with a limp"),
      ],
    },
    {
      name: "when", legend: "Sitting and lying", kind: "many", chips: true, choices: [
        choice("sitting", "After long sitting", { when: ["sitting_long"] }, "after long sitting"),
        choice("morning", "Stiff in the morning", { when: ["morning_under_30min"] }, "stiff in the morning"),
        choice("side", "Lying on my side", { when: ["side_lying"] }, "lying on my side"),
        choice("rest", "At rest", { when: ["rest"] }, "at rest"),
        choice("night", "At night", { when: ["night"] }, "at night"),
        choice("always", "All the time", { when: ["always"] }, "all the time"),
        choice("unrelenting", "Every night, however I lie", { when: ["night"], signs: ["night_pain"] }, "every night, however I lie"),
      ],
    },
    {
      name: "when", legend: "And", kind: "many", chips: true, choices: [
        choice("settles", "It settles once I move", { signs: ["settles_on_moving"] }, "less once I move"),
        choice("clicks", "It clicks, without pain", { signs: ["clicks_painless"] }, "clicks without pain"),
        none("None of these", {}, null),
      ],
    },
  ],
}

const swelling: Question = {
  id: "swelling", title: "Is it swollen?", hint: "Look at both knees side by side.", short: "swelling",
  missing: "Choose one.",
  parts: [{
    name: "swelling", legend: null, kind: "one", choices: [
      choice("no", "No", { swelling: "none" }, "not swollen"),
      choice("little", "A little", { swelling: "mild" }, "a little swollen"),
      choice("clearly", "Yes, one sees it at once", { swelling: "moderate" }, "clearly swollen"),
      choice("lump", "A soft lump in one place", { swelling: "localised" }, "a soft lump in one place"),
      choice("ballooned", "Very, and it came within hours", { swelling: "large_rapid" }),
      choice("calf", "One calf more than the other", { swelling: "calf_one_sided" }),
    ],
  }],
}

const you: Question = {
  id: "you", title: "What else should we know?", hint: "So that nothing is advised that could harm you. Skip what isn’t yours, but choose an age.", short: "about you",
  missing: "Choose an age: some things are not for children.",
  parts: [
    {
      // One number stands for a band; the rules ask on which side of 12, 15, 17, 45 and 55 somebody is.
      name: "age", legend: "Your age, or your child’s", kind: "one", chips: true, choices: [
        choice("child", "12 or younger", { age: 11 }, "12 or younger"),
        choice("teen", "13 to 15", { age: 14 }, "13 to 15 years old"),
        choice("youth", "16 or 17", { age: 16 }, "16 or 17 years old"),
        choice("adult", "18 to 44", { age: 30 }, "18 to 44 years old"),
        choice("middle", "45 to 54", { age: 50 }, "45 to 54 years old"),
        choice("older", "55 or older", { age: 65 }, "55 or older"),
      ],
    },
    {
      name: "you", legend: "Blood, nerves and skin", kind: "many", chips: true, optional: true, choices: [
        choice("raynauds", "Raynaud’s", { history: ["raynauds"] }, "Raynaud’s"),
        choice("cold", "Hives from cold", { history: ["cold_urticaria"] }, "hives from cold"),
        choice("diabetes", "Diabetes", { history: ["diabetes"] }, "diabetes"),
        choice("nerves", "Nerve damage, feet long numb", { history: ["neuropathy"] }, "nerve damage"),
        choice("arteries", "Narrow leg arteries", { history: ["arterial_disease"] }, "narrow arteries in the legs"),
        choice("thinners", "Blood thinners", { history: ["anticoagulant"] }, "blood thinners"),
        choice("haemophilia", "Haemophilia", { history: ["haemophilia"] }, "haemophilia"),
        choice("latex", "Latex allergy", { history: ["latex_allergy"] }, "latex allergy"),
        choice("neoprene", "Neoprene allergy", { history: ["neoprene_allergy"] }, "neoprene allergy"),
      ],
    },
    {
      name: "you", legend: "Body", kind: "many", chips: true, optional: true, choices: [
        choice("arthritis", "Arthritis in the knee", { history: ["osteoarthritis"] }, "arthritis in the knee"),
        choice("bones", "Brittle bones", { history: ["osteoporosis"] }, "brittle bones"),
        choice("new-knee", "An artificial knee", { history: ["knee_replacement"] }, "an artificial knee"),
        choice("cancer", "Cancer, now or once", { history: ["cancer_history"] }, "cancer, now or once"),
        choice("pregnant", "Pregnant", { history: ["pregnancy"] }, "pregnant"),
        choice("pill", "Contraceptive pill", { history: ["contraceptive_pill"] }, "the contraceptive pill"),
        choice("growing", "Growing fast", { history: ["growth_spurt"] }, "growing fast"),
      ],
    },
    {
      name: "you", legend: "Lately", kind: "many", chips: true, optional: true, choices: [
        choice("seen", "Seen by a doctor or physio", { signs: ["seen_by_clinician"] }, "seen by a doctor or physio"),
        choice("mcl", "Told: MCL sprain, grade 2", { history: ["diagnosed_mcl_grade2"], signs: ["seen_by_clinician"] }, "an inner ligament sprain of grade 2"),
        choice("physio", "6 months of physio", { history: ["physio_6_months"] }, "six months of physiotherapy"),
        choice("no-better", "Not getting better", { signs: ["not_improving"] }, "not getting better"),
        choice("may-cool", "Surgeon said yes to cold", { history: ["surgeon_ok_cold"] }, "a surgeon’s yes to cold"),
        choice("cut", "A cut near it", { history: ["skin_cut_last_week"] }, "a cut in the skin near it"),
        choice("flight", "A long journey", { history: ["long_flight"] }, "a long journey"),
        choice("thinner", "Unplanned weight loss", { history: ["weight_loss"] }, "weight lost without trying"),
      ],
    },
    {
      name: "feet", legend: "Your feet", kind: "one", chips: true, optional: true, choices: [
        choice("flat", "Flat", { foot: "flat" }, "flat feet"),
        choice("neutral", "Neither, or I don’t know", { foot: "neutral" }),
        choice("high", "High arch", { foot: "high" }, "a high arch"),
      ],
    },
  ],
}

/** The check’s screens in their order: red flags first. */
export const QUESTIONS: readonly Question[] = [signs, where, began, ago, when, swelling, you]
