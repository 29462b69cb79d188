"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { orUnavailable } from "../../lib/answer"
import { isOurCountry } from "../../lib/countries"
import { regionOf } from "../../lib/regions"
import { clearFlash, say } from "./cookies"
import { MOST_OF_ONE } from "./most-of-one"
import { addVariant, changeQuantity, currentCart, UNREACHABLE, type Changed } from "./service"

const country = z.string().refine(isOurCountry)
const line = z.object({ country, line: z.string().max(60) })
const quantity = line.extend({ quantity: z.coerce.number().int().min(0).max(MOST_OF_ONE) })
const undo = z.object({ country, variant: z.string().regex(/^variant_[0-9A-Z]+$/), quantity: z.coerce.number().int().min(1).max(MOST_OF_ONE) })

/** What a line shows after a change that was refused. */
export type LineState = { error: string | null }

const unreachable = (): LineState => ({ error: UNREACHABLE })

/** Sets how many of one line. What can't be is said beside the line; the cart stays as it was. */
export async function setQuantityAction(_previous: LineState, form: FormData): Promise<LineState> {
  const parsed = quantity.safeParse(Object.fromEntries(form))
  if (!parsed.success) {
    return { error: `How many? Type a number from 0 to ${MOST_OF_ONE}.` }
  }
  const { country: code, line: id, quantity: count } = parsed.data
  return count === 0 ? takeOut(code, id) : orUnavailable(() => setCount(code, id, count), unreachable)
}

async function setCount(code: string, id: string, count: number): Promise<LineState> {
  const changed = await changeQuantity(await regionOf(code), id, count)
  if (!changed.ok) {
    return { error: changed.error }
  }
  await clearFlash()
  return { error: null }
}

/** Removes a line at once; the page then offers to undo it. */
export async function removeAction(_previous: LineState, form: FormData): Promise<LineState> {
  const parsed = line.safeParse(Object.fromEntries(form))
  return parsed.success ? takeOut(parsed.data.country, parsed.data.line) : { error: "This is no longer in your cart." }
}

async function takeOut(code: string, id: string): Promise<LineState> {
  return orUnavailable(async () => {
    const region = await regionOf(code)
    const gone = (await currentCart(code))?.items.find((item) => item.id === id)
    const changed = await changeQuantity(region, id, 0)
    if (!changed.ok) {
      return { error: changed.error }
    }
    if (gone?.variant_id) {
      await say({ kind: "removed", what: gone.product_title ?? "It", variant_id: gone.variant_id, quantity: gone.quantity })
    }
    redirect(`${region.base}/cart`)
  }, unreachable)
}

/** Puts back what was just removed. A form that isn't ours ends at the cart, which says nothing of it. */
export async function undoAction(form: FormData): Promise<void> {
  const parsed = undo.safeParse(Object.fromEntries(form))
  if (!parsed.success) {
    redirect("/cart")
  }
  const { country: code, variant, quantity: count } = parsed.data
  const region = await regionOf(code)
  const added = await orUnavailable<Changed>(() => addVariant(region, variant, count), () => ({ ok: false, error: UNREACHABLE }))
  if (added.ok) {
    await clearFlash()
  } else {
    await say({ kind: "refused", error: added.error })
  }
  redirect(`${region.base}/cart`)
}
