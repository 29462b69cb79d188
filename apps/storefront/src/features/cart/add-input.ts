import { z } from "zod"
import { isOurCountry } from "../../lib/countries"
import { MOST_OF_ONE } from "./most-of-one"

const OPTION = "option."

const schema = z.object({
  product: z.string().regex(/^[a-z0-9-]{1,80}$/, "We don’t know this product."),
  country: z.string().refine(isOurCountry, "We don’t sell to this country."),
  quantity: z.coerce.number("How many? Type a number.").int("How many? Type a whole number.").min(1, "How many? At least 1.").max(MOST_OF_ONE, `At most ${MOST_OF_ONE} of one thing in one order.`),
})

export type AddInput = z.infer<typeof schema> & { picks: Record<string, string> }

/** Reads a posted buy form: product handle, country, how many, and one `option.<title>` for each answered question. */
export function parseAdd(form: FormData): { ok: true; input: AddInput } | { ok: false; error: string } {
  const parsed = schema.safeParse({ product: form.get("product"), country: form.get("country"), quantity: form.get("quantity") ?? "1" })
  if (!parsed.success) {
    return { ok: false, error: parsed.error.issues[0]?.message ?? "Something in this form is missing." }
  }
  const picks = [...form].flatMap(([name, value]) => (name.startsWith(OPTION) && typeof value === "string" ? [[name.slice(OPTION.length), value] as const] : []))
  return { ok: true, input: { ...parsed.data, picks: Object.fromEntries(picks) } }
}
