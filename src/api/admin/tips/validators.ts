import { z } from "@medusajs/framework/zod"

const id = z.string().min(1).max(100)
/** How well a product serves a tip, and the sentence that shoppers read beside it. */
export const servingFields = {
  fit: z.union([z.literal(1), z.literal(2)], { error: "2: made for the tip; 1: helps a little, or helps some" }),
  reason: z.string().trim().min(1, "say why, in a sentence that shoppers read").max(300, "say why in 300 characters at most"),
}

export const SetTipProducts = z.strictObject({
  products: z.array(z.strictObject({ product_id: id, ...servingFields })).max(200).refine((list) => isUnique(list.map(({ product_id }) => product_id)), "names a product twice"),
})
export type SetTipProducts = z.infer<typeof SetTipProducts>

export const SetProductTips = z.strictObject({
  tips: z.array(z.strictObject({ tip_id: id, ...servingFields })).max(50).refine((list) => isUnique(list.map(({ tip_id }) => tip_id)), "names a tip twice"),
})
export type SetProductTips = z.infer<typeof SetProductTips>

const isUnique = (ids: string[]) => new Set(ids).size === ids.length
