import type { RedFlagId } from "./types"

/**
 * Which signs make a warning sign: any line of it is enough. In a line every sign must be there, in a clause without those that have a "!".
 * Most serious first, and of two as serious the more telling first. The signs are in `signs.ts`; the reasons in `red-flags.ts`.
 */
export const RULES: readonly (readonly [RedFlagId, readonly string[]])[] = [
  ["rf_pe", ["chest_pain", "coughing_blood", "breathless & !running & !exercise", "breathless & calf_swollen", "breathless & calf_warm", "breathless & calf_pain", "breathless & clot", "faint & calf_swollen", "faint & clot", "faint & calf_pain"]],
  ["rf_open_wound", ["bone_showing", "open_wound & !surgery", "crash & !in_the_past", "big_fall & !in_the_past"]],
  ["rf_deformity", ["out_of_place & !in_the_past & !exercise", "misshapen", "dislocated & !shopping & !in_the_past & !exercise & !surgery"]],
  ["rf_numb_cold", ["foot_numb & foot_cold", "foot_numb & cold_foot", "knee_numb & twisted_or_hit & !surgery", "knee_numb & foot_cold", "cold_foot & knee_trouble & !footwear & !nerve_condition & !icing & !shopping", "cold_foot & twisted_or_hit", "foot_cold & !footwear & !nerve_condition & !icing", "foot_numb & !footwear & !nerve_condition & !icing & !sat_or_slept & !running & !surgery"]],
  ["rf_no_weight", ["cannot_bear_weight", "maybe_broken & !shopping & !footwear & !running & !in_the_past & !surgery"]],
  ["rf_fever_hot", [
    "hot_knee & red", "hot_knee & !running & !reducing & !surgery & !icing & !exercise", "burning & red", "burning & fever", "burning & swollen & !surgery & !running", "hot_knee & fever", "hot_knee & unwell", "hot_to_touch & !surgery", "warm_knee & red", "warm_knee & fever", "warm_knee & swollen & !surgery & !calf_swollen",
    "red & swollen & !surgery & !calf_warm", "red & fever & !surgery", "red & unwell & !surgery", "swollen & unwell & !surgery", "fever & knee_trouble & !surgery", "septic & !surgery", "infected & knee_trouble & !surgery & !incision",
  ]],
  ["rf_no_slr", ["cannot_lift_leg", "pop & cannot_straighten", "tendon_gone & !surgery & !in_the_past & !exercise & !shopping"]],
  ["rf_anticoag", ["thinner & swollen", "thinner & bruised", "thinner & ballooned", "thinner & bleeding & !drug", "thinner & twisted_or_hit"]],
  ["rf_rapid_swelling", [
    "swelled_fast & swollen & !reducing & !running & !icing", "fast_swelling & !reducing & !running & !icing & !shopping", "ballooned & !icing", "huge_swelling & !reducing", "pop & swollen & !reducing", "heard & swollen",
  ]],
  ["rf_calf_dvt", ["calf_swollen", "calf_warm", "calf_pain & travelled", "clot & !reducing"]],
  ["rf_postop", ["surgery & pus", "surgery & fever", "surgery & infected", "surgery & septic", "surgery & red", "surgery & hot_knee", "incision & pus", "incision & infected", "incision & red & !shopping"]],
  ["rf_locked", ["locks", "stuck", "cannot_straighten", "cannot_bend_or_move"]],
  ["rf_child_limp", ["child & limps", "child & refuses", "child & fever", "child & hip_pain", "child & no_injury & pain"]],
  ["rf_night_systemic", [
    "wakes_at_night & pain & !side_sleeper & !child", "wakes_at_night & at_night & !side_sleeper & !child", "constant & at_night", "day_and_night & pain & !shopping", "constant & at_rest & pain", "even_at_rest & pain", "not_eased_by_rest & pain", "at_night & not_better & pain & !side_sleeper", "at_rest & at_night & pain & !side_sleeper",
    "lost_weight & without_trying", "lost_weight & at_night", "lost_weight & fever", "night_sweats", "cancer & !charity",
  ]],
  ["rf_giving_way", ["gives_way", "unstable & !shopping & !exercise"]],
  ["rf_persist", ["not_better & for_weeks & !surgery", "pain_for_weeks & !surgery", "not_better & knee_trouble & !surgery"]],
]
