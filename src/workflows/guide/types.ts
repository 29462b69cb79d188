import type { Fit, GuidePageFields, TipFields } from "../../modules/guide/types"

/** Ids of sources. */
type Sourced = { sources: string[] }

export type TipInput = TipFields & Sourced
export type GuidePageInput = GuidePageFields & Sourced

export type TipProductInput = { product_id: string; fit: Fit; reason: string; position: number }

/** Links as Medusa takes them: both ends by module, and the link's own columns. */
export type LinksWithColumns = { [module: string]: Record<string, unknown>; data: Record<string, unknown> }[]

/** A tip as chosen for a product: how well the product serves it, and why. */
export type ProductTipInput = { tip_id: string; fit: Fit; reason: string }

/** A condition with which a kind of product is to be avoided, or asked about first, and the sentence that says why. */
export type ContraindicationInput = { contraindication_id: string; handle: string; level: "avoid" | "ask"; reason: string }
