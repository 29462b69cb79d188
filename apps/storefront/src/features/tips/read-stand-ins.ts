import "server-only"
import { isSoldOut } from "../catalogue/choices"
import { fromPrice } from "../catalogue/from-price"
import type { SubstituteInWords } from "../catalogue/sold-out"
import { listProducts } from "../../lib/data/shop"
import { readStock } from "../../lib/data/stock"
import { listWholeTips } from "../../lib/data/tips"
import type { Region } from "../../lib/regions"
import { standInsFor } from "./stand-ins"

/** What a region's shoppers can have instead of a product that is sold out there, by live stock, in words. None for a handle that no product has. */
export async function readStandIns(handle: string, region: Region): Promise<SubstituteInWords[]> {
  const [tips, products] = await Promise.all([listWholeTips(), listProducts(region)])
  const kind = products.find((product) => product.handle === handle)?.category?.id
  const ofItsKind = products.filter(({ category, variants }) => category && category.id === kind && variants.length > 0)
  if (!ofItsKind.length) {
    return []
  }
  const stock = await readStock(region, { product_id: ofItsKind.map(({ id }) => id) })
  const toBeHad = new Set(ofItsKind.filter(({ variants }) => variants.some(({ id }) => !isSoldOut(stock, id))).map((product) => product.handle))
  const here = tips.map((tip) => ({ ...tip, products: tip.products.map((link) => ({ ...link, in_stock: toBeHad.has(link.handle) })) }))
  return standInsFor(handle, here, ofItsKind).map(({ tip, product, reason }) => ({ tip, title: product.title, href: `${region.base}/products/${product.handle}`, price: fromPrice(product, region), reason }))
}
