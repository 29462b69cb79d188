/** Where it hurts. */
export const WHERE = [
  "front", "behind_kneecap", "outer", "front_below_kneecap", "inner", "deep", "all_over", "back", "calf", "both", "front_on_kneecap", "front_shin_bump", "hip", "above_knee",
] as const
export const ONSET = ["gradual", "sudden", "post_op"] as const
/** What set it off. */
export const MECHANISM = [
  "overuse", "overuse_jumping", "twist", "pivot", "fall", "squat_twist", "none", "old_twist", "direct_blow", "training_load", "kneeling", "walking", "pressure", "valgus_blow",
  "sport", "surgery", "high_energy",
] as const
/** What brings the pain on, or when it comes. */
export const WHEN = [
  "stairs_down", "sitting_long", "running", "downhill", "jumping", "squatting", "walking", "standing", "always", "rest", "night", "stairs", "turning", "morning_under_30min",
  "after_run", "kneeling", "after_walk", "side_lying", "after_exercise",
] as const
export const SWELLING = ["none", "mild", "large_rapid", "moderate", "calf_one_sided", "localised"] as const
export const FOOT = ["neutral", "flat", "high"] as const
export const HISTORY = [
  "osteoporosis", "skin_cut_last_week", "long_flight", "contraceptive_pill", "untreated_twist_last_year", "osteoarthritis", "latex_allergy", "new_runner", "kneeling_job",
  "diabetes", "neuropathy", "raynauds", "physio_6_months", "diagnosed_mcl_grade2", "growth_spurt", "cancer_history", "weight_loss", "arthroscopy_2_weeks", "surgeon_ok_cold",
  "anticoagulant", "arterial_disease", "cold_urticaria", "neoprene_allergy", "pregnancy", "knee_replacement", "haemophilia",
] as const
export const SIGNS = [
  "can_walk", "can_bend_90", "pop", "giving_way", "difficulty_walking", "cannot_bear_weight", "deformity", "locked", "hot", "red", "fever", "calf_swelling", "calf_warm", "numb",
  "cold_pale_foot", "not_hot", "no_fever", "settles_on_moving", "seen_by_clinician", "limp", "hip_pain", "night_pain", "wound_dry", "calf_normal", "clicks_painless",
  "not_improving", "cannot_lift_straight_leg", "wound_discharge", "breathless", "chest_pain", "open_wound",
] as const

export type Where = (typeof WHERE)[number]
export type Onset = (typeof ONSET)[number]
export type Mechanism = (typeof MECHANISM)[number]
export type When = (typeof WHEN)[number]
export type Swelling = (typeof SWELLING)[number]
export type Foot = (typeof FOOT)[number]
export type History = (typeof HISTORY)[number]
export type Sign = (typeof SIGNS)[number]

/** What may be answered in whole numbers: years, and days since the pain began. */
export const BOUNDS = { age: { min: 0, max: 120 }, days_since_start: { min: 0, max: 36_500 } } as const

/** The answers of a knee check. Empty or null: not answered, or nothing of it. */
export type Intake = {
  where: Where[]
  onset: Onset | null
  mechanism: Mechanism | null
  when: When[]
  swelling: Swelling | null
  foot: Foot | null
  history: History[]
  /** In years. */
  age: number | null
  days_since_start: number | null
  signs: Sign[]
}

export const EMPTY_INTAKE: Intake = { where: [], onset: null, mechanism: null, when: [], swelling: null, foot: null, history: [], age: null, days_since_start: null, signs: [] }
