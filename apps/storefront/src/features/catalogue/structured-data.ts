import type { Region } from "../../lib/regions"
import type { DeliveryOption } from "./delivered"
import { lowestPrice, type Product } from "./product"

type Input = { product: Product; region: Pick<Region, "country" | "currency">; delivery: DeliveryOption[]; pageUrl: string; pictureUrl: string | null }

function offerOf({ product, region, delivery, pageUrl }: Input) {
  const { amount, differs } = lowestPrice(product)
  const priceCurrency = region.currency.toUpperCase()
  const highest = Math.max(...product.variants.map(({ price }) => price))
  const price = differs ? { "@type": "AggregateOffer", lowPrice: amount, highPrice: highest, offerCount: product.variants.length } : { "@type": "Offer", price: amount }
  const [cheapest] = delivery
  const shippingRate = cheapest && { "@type": "MonetaryAmount", value: cheapest.free_from !== null && amount >= cheapest.free_from ? 0 : cheapest.amount, currency: priceCurrency }
  return {
    ...price,
    priceCurrency,
    url: pageUrl,
    itemCondition: "https://schema.org/NewCondition",
    ...(shippingRate && {
      shippingDetails: { "@type": "OfferShippingDetails", shippingRate, shippingDestination: { "@type": "DefinedRegion", addressCountry: region.country.toUpperCase() } },
    }),
  }
}

/**
 * A product for search engines (schema.org), as far as it is true when the page is made: no stock, which changes by the minute,
 * and no rating, since nobody has given one.
 */
export function structuredData(input: Input) {
  const { product, pageUrl, pictureUrl } = input
  const brand = product.attributes?.brand
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    url: pageUrl,
    ...(product.subtitle && { description: product.subtitle }),
    ...(pictureUrl && { image: pictureUrl }),
    ...(brand && { brand: { "@type": "Brand", name: brand } }),
    ...(product.category && { category: product.category.name }),
    offers: offerOf(input),
  }
}
