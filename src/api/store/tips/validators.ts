import { z } from "@medusajs/framework/zod"

/** Tips read the same for every shopper. A region may be named, as elsewhere in the store API, and changes nothing. */
export const TipParams = z.strictObject({ region_id: z.string().max(100).optional() })
