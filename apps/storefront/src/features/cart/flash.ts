import { z } from "zod"

const flashSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("added"), what: z.string().max(200) }),
  z.object({ kind: z.literal("removed"), what: z.string().max(200), variant_id: z.string().max(60), quantity: z.number().int().min(1) }),
  z.object({ kind: z.literal("refused"), error: z.string().max(300), line_id: z.string().max(60).optional() }),
])

/** One thing that just happened to the cart. It travels in a cookie, so it is checked like anything that comes from outside. */
export type Flash = z.infer<typeof flashSchema>

export function parseFlash(text: string | undefined): Flash | null {
  try {
    return flashSchema.safeParse(JSON.parse(text ?? "null")).data ?? null
  } catch {
    return null
  }
}
