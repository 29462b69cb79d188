import "server-only"
import { getProduct } from "../../lib/data/shop"
import { orNull } from "../../lib/missing"
import { regionOf } from "../../lib/regions"
import { optionGroups, variantFor } from "../catalogue/choices"
import type { Product } from "../catalogue/product"
import type { AddInput } from "./add-input"
import { addToCart, type Changed } from "./service"

/** Added to this cart; `what` is its name for the message. */
export type Added = Extract<Changed, { ok: true }> & { what: string }

function missing({ variants }: Product, picks: AddInput["picks"]): string {
  const open = optionGroups(variants).find(({ title, values }) => !values.includes(picks[title] ?? ""))
  return open ? `Choose a ${open.title.toLowerCase()} first.` : "This combination isn’t made. Choose another."
}

/** Finds the variant that was picked and puts it into the cart; says what is missing, or that there is not enough. */
export async function addFromForm({ product: handle, country, quantity, picks }: AddInput): Promise<Added | { ok: false; error: string }> {
  const region = await regionOf(country)
  const product = await orNull(getProduct(handle, region))
  if (!product) {
    return { ok: false, error: "We don’t sell this any more." }
  }
  const variant = variantFor(product.variants, picks)
  if (!variant) {
    return { ok: false, error: missing(product, picks) }
  }
  const picked = optionGroups(product.variants).map(({ title }) => picks[title]).join(", ")
  const changed = await addToCart({ id: region.id, country }, { productId: product.id, variantId: variant.id, quantity, what: picked || product.title })
  return changed.ok ? { ...changed, what: picked ? `${product.title}, ${picked}` : product.title } : changed
}
