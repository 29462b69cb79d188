import { z } from "@medusajs/framework/zod"

const line = z.string().trim().min(1, "is empty").max(300, "has more than 300 characters")
const text = z.string().trim().min(1, "is empty").max(2_000, "has more than 2,000 characters")
const inches = z.number("is no number").positive("is not above 0")

/** A whole chart, as `GET` gives it. Whether it suits the product's variants is judged by `chartFaults`. */
export const SetSizeChart = z.strictObject({
  /** The chart that was seen and is to be replaced; `null` where there was none. Whoever else saved it since made another. */
  replaces: z.string().max(100).nullable(),
  note: text.nullable(),
  /** A source's code, "P1". */
  source_id: z.string().regex(/^[A-Z]\d+[a-z]?$/, "a source’s code, such as P1").nullable(),
  unverified: z.boolean(),
  measures: z.array(z.strictObject({
    site: z.string().max(60).regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, "a place’s name, such as thigh_6in_above: a-z, 0-9 and single underscores"),
    label: line,
    instruction: text,
    ranges: z.array(z.strictObject({ variant_sku: line, label: line, min_in: inches, max_in: inches })).min(1, "names no size").max(100),
  })).min(1, "measures nothing").max(5, "a shopper measures at five places at most"),
})
export type SetSizeChart = z.infer<typeof SetSizeChart>

/** Which chart was seen and is to be taken away. */
export const RemoveSizeChart = z.strictObject({ replaces: z.string().min(1).max(100) })
export type RemoveSizeChart = z.infer<typeof RemoveSizeChart>
