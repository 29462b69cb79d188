import type { Region } from "../../lib/regions"
import { formatMoney } from "../../lib/money"
import { mediaUrl } from "../../lib/media"
import { optionGroups } from "../catalogue/choices"
import { deliveredPrice, type DeliveryOption } from "../catalogue/delivered"
import { fromPrice } from "../catalogue/from-price"
import type { Grade } from "../catalogue/grades"
import { lowestPrice, type Product } from "../catalogue/product"
import type { Shelf } from "./shelf"

/** A thing the plan may offer, as it is shown. Prices are words already. `evidence` is for its own use, where that is graded; `choose` is what has to be chosen on its own page: "size". */
export type Good = { title: string; picture: string | null; price: string; delivered: string | null; evidence: Grade | null; choose: string | null }

export type Goods = Readonly<Record<string, Good>>

/** What is for sale in a region, by handle. What has no price there is left out. */
export function goodsOf(products: Product[], delivery: DeliveryOption[], region: Region): Goods {
  const sold = products.filter(({ variants }) => variants.length > 0)
  return Object.fromEntries(
    sold.map((product): [string, Good] => {
      const delivered = deliveredPrice(lowestPrice(product).amount, delivery)
      const [group] = optionGroups(product.variants)
      return [product.handle, {
        title: product.title,
        picture: product.picture && mediaUrl(product.picture.url),
        price: fromPrice(product, region),
        evidence: product.attributes?.evidence ?? null,
        delivered: delivered && `${formatMoney(delivered.total, region)} delivered`,
        choose: group?.title.toLowerCase() ?? null,
      }]
    }),
  )
}

/** Every picture that a plan could show, in the guide’s order. */
export function picturesOf({ tips }: Pick<Shelf, "tips">, goods: Goods): string[] {
  return [...new Set(tips.flatMap(({ products }) => products.flatMap(({ handle }) => goods[handle]?.picture ?? [])))]
}
