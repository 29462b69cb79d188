import "server-only"
import { z } from "zod"
import type { Tip, TipSummary } from "../../features/tips/tip"
import { cached } from "../cache"
import { store } from "../store-client"
import { evidence } from "./evidence"
import { next, picture, sources, table } from "./texts"

const text = z.string()
const maybe = z.string().nullable()
const day = z.object({ title: text, of: text, from_hour: z.number(), to_hour: z.number(), minutes: z.number().positive(), every_minutes: z.number().positive() })

const summary = z.object({
  handle: text,
  position: z.number(),
  title: text,
  headline: text,
  summary: text,
  timing: z.object({ from_day: z.number(), to_day: z.number().nullable(), label: text, loose: z.boolean().default(false), day: day.nullable().default(null) }),
  evidence,
})

const whole = summary.extend({
  steps: z.array(text),
  note: maybe,
  picture: picture.nullable(),
  picture_caption: maybe,
  sections: z.array(z.object({ heading: text, paragraphs: z.array(text), table: table.nullable().default(null) })),
  cautions: z.array(z.object({ kind: z.enum(["avoid", "ask", "stop"]), text })),
  avoid_lead: maybe,
  next,
  sources,
  products: z.array(z.object({ handle: text, fit: z.union([z.literal(1), z.literal(2)]), reason: text, in_stock: z.boolean() })),
  products_note: maybe,
  no_products_reason: maybe,
  last_reviewed_on: z.iso.date().nullable(),
})

/** The tips in their order. They read the same in every region. */
export async function listTips(): Promise<TipSummary[]> {
  return (await store.get("/store/tips", {}, { schema: z.object({ tips: z.array(summary) }), ...cached.tips() })).tips
}

/**
 * One tip with its evidence, cautions, sources and products, best first.
 * @throws NotFound for a handle that no tip has
 */
export async function getTip(handle: string): Promise<Tip> {
  return (await store.get(`/store/tips/${encodeURIComponent(handle)}`, {}, { schema: z.object({ tip: whole }), ...cached.tip(handle) })).tip
}

/** All tips whole, in their order: for pages that draw on several. */
export async function listWholeTips(): Promise<Tip[]> {
  return Promise.all((await listTips()).map(({ handle }) => getTip(handle)))
}
