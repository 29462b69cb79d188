import { mediaUrl } from "../../lib/media"
import { formatMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { productAddress } from "./address"
import type { Item } from "./compose"
import type { Answer } from "./find"
import { HARMFUL } from "./harmful"
import { whyFound } from "./why"
import type { Demands } from "./types"

/** A result as the API gives it. Addresses carry the region's base; amounts are in the region's currency, in its main unit. */
export type Hit = {
  type: "product" | "tip" | "guide"
  id: string
  handle: string
  /** The category's handle of a product. */
  category: string | null
  title: string
  url: string
  /** One line: what a product is, what a tip says to do. */
  text: string | null
  picture: string | null
  picture_alt: string | null
  /** Of a product: the lowest price, as a number and as it is written here. */
  price: { amount: number; currency: string; text: string } | null
  /** Of a product: why it is here. */
  why: string | null
  /** Of a product that is sold out: what does its job meanwhile. */
  instead: { handle: string; title: string; url: string } | null
}

const NOTHING = { category: null, text: null, picture: null, picture_alt: null, price: null, why: null, instead: null }

function toHit(item: Item, region: Region, demands: Demands): Hit {
  const { base } = region
  switch (item.type) {
    case "guide":
      return { ...NOTHING, type: "guide", id: item.page.handle.replaceAll("-", "_"), handle: item.page.handle, title: item.page.title, url: base + item.page.path }
    case "tip": {
      const { id, handle, title, headline, picture, picture_alt } = item.tip
      return { ...NOTHING, type: "tip", id, handle, title, url: `${base}/tips/${handle}`, text: item.harmful ? HARMFUL : headline, picture: picture && mediaUrl(picture), picture_alt }
    }
    case "product": {
      const { id, handle, category, title, subtitle, thumbnail, picture_alt, price } = item.product
      const { instead } = item
      return {
        type: "product", id, handle, category, title, url: productAddress(base, handle, item.product.suit.picks), text: subtitle,
        picture: thumbnail && mediaUrl(thumbnail), picture_alt,
        price: { amount: price, currency: region.currency, text: formatMoney(price, region) },
        why: [...stockWords(item), whyFound(item.product, item.rank, demands)].join("; "),
        instead: instead && { handle: instead.handle, title: instead.title, url: productAddress(base, instead.handle, instead.suit.picks) },
      }
    }
  }
}

/** What can be said of a thing's stock in a few words: nothing while it can be had. */
function stockWords({ product, instead }: Extract<Item, { type: "product" }>): string[] {
  return product.in_stock ? [] : [`sold out just now${instead ? `, ${instead.title} does the same job` : ""}`]
}

/** The answer in the API's form: notice first, then the hits, best first. */
export function toResponse({ query, flags, contraindications, understood, items, facets, remarks, engine }: Answer, region: Region, limit: number, took: number) {
  const [flag] = flags
  return {
    query,
    notice: flag ? { red_flag: flag.id, level: flag.level, title: flag.title, url: region.base + flag.url } : null,
    remarks: [...contraindications.map(({ notice }) => notice), ...remarks],
    hits: items.slice(0, limit).map((item) => toHit(item, region, understood?.demands ?? {})),
    facets,
    engine,
    took_ms: took,
  }
}
