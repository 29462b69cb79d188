import type { Fit, GuidePageFields, TipFields } from "../../modules/guide/types"

/** Ids of sources. */
type Sourced = { sources: string[] }

export type TipInput = TipFields & Sourced
export type GuidePageInput = GuidePageFields & Sourced

export type TipProductInput = { product_id: string; fit: Fit; reason: string; position: number }

/** Links as Medusa takes them: both ends by module, and the link's own columns. */
export type TipProductLinks = { [module: string]: Record<string, unknown>; data: Record<string, unknown> }[]
