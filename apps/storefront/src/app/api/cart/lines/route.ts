import { parseAdd } from "../../../../features/cart/add-input"
import { addFromForm, type Added } from "../../../../features/cart/add-from-form"
import { say } from "../../../../features/cart/cookies"
import { isSameOrigin } from "../../../../features/cart/same-origin"
import { UNREACHABLE } from "../../../../features/cart/service"
import { countOf } from "../../../../features/cart/totals"
import { orUnavailable, refusal } from "../../../../lib/answer"
import { COUNTRIES } from "../../../../lib/countries"

type Answer = Added | { ok: false; error: string; status: 400 | 502 }

function wantsJson(request: Request): boolean {
  return request.headers.get("accept")?.includes("application/json") ?? false
}

/** Back to a page after a plain post; relative, so that it holds behind any proxy. */
function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } })
}

async function add(form: FormData): Promise<Answer> {
  const parsed = parseAdd(form)
  if (!parsed.ok) {
    return { ...parsed, status: 400 }
  }
  return orUnavailable<Answer>(
    async () => {
      const added = await addFromForm(parsed.input)
      return added.ok ? added : { ...added, status: 400 }
    },
    () => ({ ok: false, error: UNREACHABLE, status: 502 }),
  )
}

function cartOf(form: FormData): string {
  const base = COUNTRIES.find(({ country }) => country === form.get("country"))?.base ?? ""
  return `${base}/cart`
}

/** Adds a product to the cart: JSON for the buy form's script, a redirect to the cart for a plain post. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response("This form was sent from another site.", { status: 403 })
  }
  const form = await request.formData().catch(() => null)
  if (!form) {
    return refusal(400, "This is no form.")
  }
  const answer = await add(form)
  if (wantsJson(request)) {
    return answer.ok ? Response.json({ ok: true, count: countOf(answer.cart), added: answer.what }) : refusal(answer.status, answer.error)
  }
  await say(answer.ok ? { kind: "added", what: answer.what } : { kind: "refused", error: answer.error })
  return seeOther(cartOf(form))
}
