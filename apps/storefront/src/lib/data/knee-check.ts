import "server-only"
import { z } from "zod"
import { FOOT, HISTORY, MECHANISM, ONSET, SIGNS, SWELLING, WHEN, WHERE } from "../../features/knee-check/intake"
import type { Rules } from "../../features/knee-check/rules"
import type { Shelf } from "../../features/knee-check/shelf"
import { RED_FLAG_LIST } from "../../features/safety/red-flags"
import { cached } from "../cache"
import type { Region } from "../regions"
import { store } from "../store-client"
import { listCategories, listContraindications, listProducts } from "./shop"
import { listWholeTips } from "./tips"

const text = z.string()
const texts = z.array(text)
const bounds = z.object({ min: z.number().optional(), max: z.number().optional() })
const plainTerm = z.strictObject({
  where: z.array(z.enum(WHERE)).optional(),
  onset: z.array(z.enum(ONSET)).optional(),
  mechanism: z.array(z.enum(MECHANISM)).optional(),
  when: z.array(z.enum(WHEN)).optional(),
  swelling: z.array(z.enum(SWELLING)).optional(),
  foot: z.array(z.enum(FOOT)).optional(),
  history: z.array(z.enum(HISTORY)).optional(),
  signs: z.array(z.enum(SIGNS)).optional(),
  age: bounds.optional(),
  days: bounds.optional(),
})
const term = plainTerm.extend({ not: plainTerm.optional() })
const lines = z.array(z.array(term))
const rule = z.object({ id: text, sentence: text, sources: texts })
const worth = z.object({ worth: z.number(), reason: text })
const move = z.object({ by: z.number(), reason: text.nullable() })

const rulesSchema = z.object({
  red_flags: z.array(rule.extend({ flag: z.enum(RED_FLAG_LIST.map(({ id }) => id)), when: lines })),
  patterns: z.array(rule.extend({
    needs: lines,
    points: z.array(z.object({ when: term, weight: z.number() })),
    tips: z.array(worth.extend({ tip: text })),
    categories: z.array(worth.extend({ category: text, tip: text })),
    guides: texts,
  })),
  adjustments: z.array(rule.extend({
    when: lines,
    told: text.nullable(),
    contraindications: texts,
    leave_out: z.array(z.object({ categories: texts, tips: texts, because: text, unless: lines })),
    free_of: z.object({ material: z.enum(["latex_free", "neoprene_free"]), categories: texts }).nullable(),
    tips: z.array(move.extend({ tip: text })),
    categories: z.array(move.extend({ category: text })),
    arch: z.enum(["low", "medium", "high"]).nullable(),
    notices: texts,
    guides: texts,
  })),
  means: z.array(z.object({ tip: text, categories: texts, guides: texts })),
  limits: z.object({ pattern_share: z.number(), least_worth: z.number(), categories: z.number(), products: z.number(), second_from: z.number() }),
})

/** The rules of the knee check. A word that the check doesn't ask for is refused: a rule that can't hold would be worse than none. */
export async function getKneeCheckRules(): Promise<Rules> {
  return (await store.get("/store/knee-check", {}, { schema: z.object({ rules: rulesSchema }), ...cached.kneeCheckRules() })).rules
}

/** What the knee check can recommend in a region: tips with their products, products, and what must not be shown with which condition. */
export async function readShelf(region: Region): Promise<Shelf> {
  const [tips, products, contraindications] = await Promise.all([listWholeTips(), listProducts(region), contraindicationsOfAll()])
  return {
    tips: tips.map(({ handle, title, position, headline, timing, evidence, no_products_reason, products: served }) => ({ handle, title, position, headline, timing, evidence, no_products_reason, products: served })),
    products: products.flatMap(({ handle, title, category, attributes }) =>
      category ? [{ handle, title, category: category.handle, latex_free: attributes?.latex_free ?? null, neoprene_free: attributes?.neoprene_free ?? null, arch_height: attributes?.arch_height ?? null }] : [],
    ),
    contraindications,
  }
}

async function contraindicationsOfAll(): Promise<Shelf["contraindications"]> {
  const categories = await listCategories()
  return (await Promise.all(categories.map(async ({ id, handle }) => (await listContraindications(id)).map((each) => ({ ...each, category: handle }))))).flat()
}
