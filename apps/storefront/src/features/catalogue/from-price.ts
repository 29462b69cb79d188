import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { lowestPrice, type Product } from "./product"

/** A product's price in a line of text: "$129.00", or "from $15.00" where its variants differ. */
export function fromPrice(product: Product, region: Region): string {
  const { amount, differs } = lowestPrice(product)
  return `${differs ? "from " : ""}${formatMoney(amount, region)}`
}
