import type { Found } from "./compose"
import type { Plan } from "./plan"
import { priceWords } from "./facets"
import type { Understanding } from "./understand"

type Search = { understood: Understanding; plan: Plan; found: Found; money: (amount: number) => string; categoryName: (handle: string) => string | undefined }

/** What a good shop assistant would say before showing anything: that we don't have it, don't sell it, or not for that money. */
export function remarksOn({ understood: { price }, plan, found, money, categoryName }: Search): string[] {
  const kind = plan.ranked.find(({ key }) => !key.includes(":"))?.key
  const name = kind && categoryName(kind)?.toLowerCase()
  const products = [...found.named, ...found.text, ...[...found.kinds.values()].flat()]
  const missing = plan.brands.filter((brand) => !products.some((product) => product.brand === brand))
  const [nearest] = found.over
  const within = priceWords(price, money)
  return [
    ...missing.map((brand) => `We don’t stock ${brand}.${name ? ` Here are the ${name} we have.` : ""}`),
    ...(plan.unsold ? [`We don’t carry ${plan.unsold.names.join(" or ")}. ${plan.unsold.instead}`] : []),
    ...(within && kind && name && !found.kinds.get(kind)?.length ? [`We have no ${name} ${price.min !== undefined && price.max !== undefined ? `from ${within}` : within}.${nearest ? ` The nearest is ${money(nearest.price)}.` : ""}`] : []),
  ]
}
