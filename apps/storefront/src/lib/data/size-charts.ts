import "server-only"
import { z } from "zod"
import type { Charts } from "../../features/catalogue/charted"
import { cached } from "../cache"
import { store } from "../store-client"

const measure = z.object({
  site: z.string(),
  label: z.string(),
  instruction: z.string(),
  picture: z.object({ url: z.string(), alt: z.string() }).nullable(),
  ranges: z.array(z.object({ variant_id: z.string(), min_in: z.number(), max_in: z.number() })),
})

const schema = z.object({
  size_charts: z.array(z.object({ product_id: z.string(), note: z.string().nullable(), unverified: z.boolean(), measures: z.array(measure).min(1) })),
})

/** Every chart of the shop by its product's id; none where nothing is measured. They read the same in every region. */
export async function listSizeCharts(): Promise<Charts> {
  const { size_charts } = await store.get("/store/size-charts", {}, { schema, ...cached.products() })
  return new Map(size_charts.map(({ product_id, ...chart }) => [product_id, chart]))
}
