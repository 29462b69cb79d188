import { z } from "@medusajs/framework/zod"

export const RevisionParams = z.strictObject({ entity_id: z.string().min(1).max(100) })
export type RevisionParams = z.infer<typeof RevisionParams>
