/** The sixteen warning signs of the guide; each is an anchor on /guide/red-flags. */
export type RedFlagId =
  | "rf_pe" | "rf_open_wound" | "rf_deformity" | "rf_numb_cold" | "rf_no_weight" | "rf_fever_hot"
  | "rf_no_slr" | "rf_anticoag" | "rf_rapid_swelling" | "rf_calf_dvt" | "rf_postop" | "rf_locked"
  | "rf_child_limp" | "rf_night_systemic" | "rf_giving_way"
  | "rf_persist"

/** `emergency` and `urgent` stop the sale; `routine` is a soft note. */
export type Level = "emergency" | "urgent" | "routine"

/** How soon to be seen: an ambulance now, an emergency department today, anybody today, within days, within weeks. */
export type Soon = "now" | "emergency-today" | "today" | "days" | "weeks"

/** A warning sign in words. It names what to do and how soon, never what the person has. */
export type RedFlag = {
  id: RedFlagId
  level: Level
  soon: Soon
  /** One sentence or two: what is wrong and how soon, such as "Stuck, and it won’t straighten? Be seen today." */
  title: string
  /** Why a thing to buy is not the answer, in a sentence or two. */
  why: string
  /** What to say to whoever examines it, each a short line. */
  tell: string[]
  /** Codes of the sources that say so; empty where it is general advice. */
  sources: string[]
  /** Where it is explained: a path without the country's prefix, with the sign's anchor. */
  url: string
}

/** A condition with which kinds of product must not be used, or not before asking. */
export type Contraindication = {
  /** The guide's handle, such as "raynauds". */
  handle: string
  title: string
  /** Handles of categories never to show with it. */
  avoid: string[]
  /** Handles of categories to show only with the notice beside them. */
  ask: string[]
  /** One or two sentences for the shopper. */
  notice: string
}
