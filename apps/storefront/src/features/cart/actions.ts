"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { regionOf } from "../../lib/regions"
import { MOST_OF_ONE } from "./add-input"
import { clearFlash, say } from "./cookies"
import { addVariant, changeQuantity, currentCart } from "./service"

const line = z.object({ country: z.string().regex(/^[a-z]{2}$/), line: z.string().max(60) })
const quantity = line.extend({ quantity: z.coerce.number().int().min(0).max(MOST_OF_ONE) })
const undo = z.object({ country: z.string().regex(/^[a-z]{2}$/), variant: z.string().regex(/^variant_[0-9A-Z]+$/), quantity: z.coerce.number().int().min(1).max(MOST_OF_ONE) })

/** What a line shows after a change that was refused. */
export type LineState = { error: string | null }

/** Sets how many of one line. What can't be is said beside the line; the cart stays as it was. */
export async function setQuantityAction(_previous: LineState, form: FormData): Promise<LineState> {
  const parsed = quantity.safeParse(Object.fromEntries(form))
  if (!parsed.success) {
    return { error: `How many? Type a number from 0 to ${MOST_OF_ONE}.` }
  }
  const { country, line: id, quantity: count } = parsed.data
  if (count === 0) {
    return takeOut(country, id)
  }
  const changed = await changeQuantity(country, id, count)
  if (!changed.ok) {
    return { error: changed.error }
  }
  await clearFlash()
  return { error: null }
}

/** Removes a line at once; the page then offers to undo it. */
export async function removeAction(_previous: LineState, form: FormData): Promise<LineState> {
  const { country, line: id } = line.parse(Object.fromEntries(form))
  return takeOut(country, id)
}

async function takeOut(country: string, id: string): Promise<LineState> {
  const region = await regionOf(country)
  const cart = await currentCart(country)
  const gone = cart?.items.find((item) => item.id === id)
  const changed = await changeQuantity(country, id, 0)
  if (!changed.ok) {
    return { error: changed.error }
  }
  if (gone?.variant_id) {
    await say({ kind: "removed", what: gone.product_title ?? "It", variant_id: gone.variant_id, quantity: gone.quantity })
  }
  redirect(`${region.base}/cart`)
}

/** Puts back what was just removed. */
export async function undoAction(form: FormData): Promise<void> {
  const { country, variant, quantity: count } = undo.parse(Object.fromEntries(form))
  const region = await regionOf(country)
  const added = await addVariant({ id: region.id, country }, variant, count)
  if (added.ok) {
    await clearFlash()
  } else {
    await say({ kind: "refused", error: added.error })
  }
  redirect(`${region.base}/cart`)
}
