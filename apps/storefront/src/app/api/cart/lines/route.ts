import { parseAdd } from "../../../../features/cart/add-input"
import { addFromForm } from "../../../../features/cart/add-from-form"
import { say } from "../../../../features/cart/cookies"
import { countOf } from "../../../../features/cart/service"
import { isSameOrigin } from "../../../../features/cart/same-origin"
import { regionOf } from "../../../../lib/regions"

function wantsJson(request: Request): boolean {
  return request.headers.get("accept")?.includes("application/json") ?? false
}

/** Back to a page after a plain post; relative, so that it holds behind any proxy. */
function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } })
}

/** Adds a product to the cart: JSON for the buy form's script, a redirect to the cart for a plain post. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response("This form was sent from another site.", { status: 403 })
  }
  const parsed = parseAdd(await request.formData())
  const answer = parsed.ok ? await addFromForm(parsed.input) : parsed
  if (wantsJson(request)) {
    return answer.ok ? Response.json({ ok: true, count: countOf(answer.cart), added: answer.what }) : Response.json(answer, { status: 400 })
  }
  await say(answer.ok ? { kind: "added", what: answer.what } : { kind: "refused", error: answer.error })
  const base = parsed.ok ? (await regionOf(parsed.input.country)).base : ""
  return seeOther(`${base}/cart`)
}
