import type { RedFlagId } from "./types"

/**
 * Which signs make a warning sign; any line of it is enough. In a line "&" asks for both, "|" for either, and a sign with
 * a "!" must not stand in the clause of the others: it makes them everyday. Most serious first, and of two as serious
 * the more telling first. The signs are in `signs.ts`, the words for the shopper in `red-flags.ts`.
 */
export const RULES: readonly (readonly [RedFlagId, readonly string[]])[] = [
  ["rf_pe", ["chest_pain", "coughing_blood", "breathless & !running & !exercise", "breathless|faint & calf_swollen|calf_warm|calf_pain|clot"]],
  ["rf_open_wound", ["bone_showing", "open_wound & !surgery", "crash|big_fall & !in_the_past"]],
  ["rf_deformity", ["misshapen", "out_of_place & !in_the_past & !exercise", "dislocated & !shopping & !in_the_past & !exercise & !surgery"]],
  ["rf_numb_cold", [
    "foot_numb & foot_cold|cold_foot",
    "foot_cold & !footwear & !nerve_condition & !icing",
    "foot_numb & !footwear & !nerve_condition & !icing & !sat_or_slept & !running & !surgery",
    "cold_foot & knee_trouble & !footwear & !nerve_condition & !icing & !shopping",
    "cold_foot|foot_asleep & twisted_or_hit",
    "knee_numb & foot_cold|twisted_or_hit & !surgery",
  ]],
  ["rf_no_weight", ["cannot_bear_weight", "maybe_broken & !shopping & !footwear & !running & !in_the_past & !surgery"]],
  ["rf_fever_hot", [
    "hot_knee|warm_knee|burning & red|fever",
    "red & fever & !shopping & !footwear",
    "hot_knee & unwell",
    "hot_knee & !running & !reducing & !surgery & !icing & !exercise",
    "hot_knee & swollen & !surgery",
    "burning & swollen & !surgery & !running",
    "warm_knee & swollen & !surgery & !calf_swollen",
    "hot_to_touch & !surgery",
    "red & swollen & !surgery & !calf_warm",
    "red_knee & !surgery & !shopping & !icing & !exercise & !sat_or_slept",
    "red|swollen & unwell & !surgery",
    "fever & red|knee_trouble & !surgery",
    "infected & knee_trouble & !surgery & !incision",
    "septic & !surgery",
  ]],
  ["rf_no_slr", ["cannot_lift_leg", "pop & cannot_straighten", "tendon_gone & !surgery & !in_the_past & !exercise & !shopping"]],
  ["rf_anticoag", ["thinner & swollen|bruised|ballooned|twisted_or_hit", "thinner & bleeding & !drug"]],
  ["rf_rapid_swelling", [
    "swelled_fast & swollen & !reducing & !running & !icing",
    "fast_swelling & !reducing & !running & !icing & !shopping",
    "ballooned & !icing",
    "huge_swelling & !reducing",
    "pop & swollen & !reducing",
    "heard & swollen",
  ]],
  ["rf_calf_dvt", ["calf_swollen|calf_warm", "calf_pain & travelled", "clot & !reducing"]],
  ["rf_postop", ["surgery & pus|fever|infected|septic|red|hot_knee", "surgery & temperature & !shopping & !icing", "incision & pus|infected|fever|hot_knee", "incision & red & !shopping"]],
  ["rf_locked", ["locks|stuck", "cannot_straighten|cannot_bend_or_move"]],
  ["rf_child_limp", ["child & limps|refuses|fever|hip_pain", "child & no_injury & pain"]],
  ["rf_night_systemic", [
    "wakes_at_night & pain|at_night & !side_sleeper & !child",
    "constant & at_night",
    "constant & at_rest & pain",
    "day_and_night & pain & !shopping",
    "even_at_rest|not_eased_by_rest & pain",
    "at_night & at_rest|not_better & pain & !side_sleeper",
    "lost_weight & without_trying|at_night|fever",
    "night_sweats",
    "cancer & !charity",
  ]],
  ["rf_giving_way", ["gives_way", "unstable & !shopping & !exercise"]],
  ["rf_persist", ["not_better & for_weeks|knee_trouble & !surgery", "pain_for_weeks & !surgery"]],
]
