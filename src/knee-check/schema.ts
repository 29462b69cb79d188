import { z } from "@medusajs/framework/zod"

const text = z.string().trim().min(1)
const words = z.array(text).optional()
const handles = z.array(z.string().regex(/^[a-z0-9-]+$/)).default([])
const bounds = z.strictObject({ min: z.number().int().min(0).optional(), max: z.number().int().min(0).optional() })

const plainTerm = z.strictObject({
  where: words, onset: words, mechanism: words, when: words, swelling: words, foot: words, history: words, signs: words,
  age: bounds.optional(), days: bounds.optional(),
})
/** A question to the answers: true when any of its words was chosen, or a number lies within bounds; `not` turns it round. */
const term = plainTerm.extend({ not: plainTerm.optional() })
/** All terms of any line. */
const lines = z.array(z.array(term).min(1))

const rule = z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), sentence: text, sources: z.array(z.string().regex(/^[CP]\d+$/)) }).describe("no source: general advice")
const worth = z.strictObject({ worth: z.number().min(0).max(2), reason: text })
const move = z.strictObject({ by: z.number().min(-2).max(2), reason: text.nullable() })

const flagRule = rule.extend({ flag: z.string().regex(/^rf_[a-z_]+$/), when: lines.min(1) })

const pattern = rule.extend({
  needs: lines,
  points: z.array(z.strictObject({ when: term, weight: z.number().positive() })).min(1),
  tips: z.array(worth.extend({ tip: text })).min(1),
  categories: z.array(worth.extend({ category: text, tip: text })),
  guides: handles,
})

const adjustment = rule.extend({
  when: lines.min(1),
  told: text.nullable().default(null),
  contraindications: handles,
  leave_out: z.array(z.strictObject({ categories: handles, tips: handles, because: text, unless: lines.default([]) })).default([]),
  free_of: z.strictObject({ material: z.enum(["latex_free", "neoprene_free"]), categories: handles }).nullable().default(null),
  tips: z.array(move.extend({ tip: text })).default([]),
  categories: z.array(move.extend({ category: text })).default([]),
  arch: z.enum(["low", "medium", "high"]).nullable().default(null),
  notices: z.array(text).default([]),
  guides: handles,
})

const limits = z.strictObject({ pattern_share: z.number().min(0).max(1), least_worth: z.number().min(0), categories: z.number().int().positive(), products: z.number().int().positive(), second_from: z.number().min(0) })

/** The knee check as data. What each part means stands beside the types of the storefront's engine, which runs it. */
export const rulesSchema = z
  .strictObject({
    red_flags: z.array(flagRule).min(1),
    patterns: z.array(pattern).min(1),
    adjustments: z.array(adjustment),
    means: z.array(z.strictObject({ tip: text, categories: z.array(text).min(1), guides: handles })),
    limits,
  })
  .superRefine(({ red_flags, patterns, adjustments }, context) => {
    const ids = [...red_flags, ...patterns, ...adjustments].map(({ id }) => id)
    for (const id of ids.filter((each, place) => ids.indexOf(each) !== place)) {
      context.addIssue({ code: "custom", message: `two rules are called ${id}` })
    }
  })

export type KneeCheckRules = z.infer<typeof rulesSchema>
