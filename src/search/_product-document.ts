import { CHOICE_FIELDS, choicesOf, sizesOf, type ChoiceRow } from "./_choices"
import { saidOfTip } from "./_needs"
import { CURRENCIES, type Currency, type Prices } from "./_prices"
import { alsoCalled } from "./_words"

/** A product as `query.graph` reads it for the index. */
export type ProductRow = Omit<ChoiceRow, "variants"> & {
  id: string
  handle: string
  status: string
  title: string
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  metadata: Record<string, unknown> | null
  sales_channels?: ({ id: string } | null)[]
  categories?: ({ name: string; handle: string } | null)[]
  variants?: Variant[]
  product_attributes?: Partial<Record<Facet | Fact, string | boolean | null>> | null
  guide_tip_link?: (TipLink | null)[]
}
type TipLink = { fit: number; reason: string; position: number; guide_tip?: { handle: string; title: string } | null }
type Variant = NonNullable<ChoiceRow["variants"]>[number] & {
  id: string
  title: string
  manage_inventory?: boolean
  allow_backorder?: boolean
  inventory_items?: { required_quantity?: number; inventory?: { location_levels?: Level[] } | null }[]
}
type Level = { stocked_quantity: number; reserved_quantity: number }

/** Attributes that shoppers filter by or ask for; each is a field of its own. */
const FACETS = ["support_level", "hinge", "side", "closure", "latex_free", "neoprene_free", "washable", "pair", "arch_height", "cold_source", "evidence"] as const
type Facet = (typeof FACETS)[number]
type Fact = "brand" | "material" | "shape" | "good_for"
/** Behind everything that staff put in an order for a tip. */
const UNRANKED = 1_000

export const PRODUCT_FIELDS = [
  "id", "handle", "status", "title", "subtitle", "description", "thumbnail", "metadata", "sales_channels.id",
  "categories.name", "categories.handle", "variants.id", "variants.sku", "variants.title",
  "variants.manage_inventory", "variants.allow_backorder", "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity", "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "product_attributes.*", "guide_tip_link.fit", "guide_tip_link.reason", "guide_tip_link.position", "guide_tip_link.guide_tip.handle", "guide_tip_link.guide_tip.title",
  ...CHOICE_FIELDS,
]

/**
 * What a shopper can search a product by, and what a hit needs to be shown. Nothing here is secret; costs and stock counts stay
 * out. The same product makes the same document, in whatever order its rows were read. `prices`: by variant.
 */
export function toProductDocument(row: ProductRow, prices: Map<string, Prices>) {
  const attributes = row.product_attributes ?? {}
  const [category] = present(row.categories).sort(by(({ handle }) => handle))
  const variants = [...(row.variants ?? [])].sort(by(({ id }) => id))
  const links = present(row.guide_tip_link).sort((a, b) => b.fit - a.fit || a.position - b.position || by<TipLink>(({ guide_tip }) => guide_tip?.handle ?? "")(a, b))
  const tips = links.flatMap(({ guide_tip, reason }) => (guide_tip ? [{ ...guide_tip, reason }] : []))
  return {
    id: row.id,
    handle: row.handle,
    status: row.status,
    sales_channel_ids: present(row.sales_channels).map(({ id }) => id).sort(),
    title: row.title,
    subtitle: row.subtitle,
    description: row.description,
    brand: text(attributes.brand),
    material: text(attributes.material),
    shape: text(attributes.shape),
    good_for: text(attributes.good_for),
    category: category?.handle ?? null,
    category_name: category?.name ?? null,
    also_called: alsoCalled(category?.handle ?? ""),
    thumbnail: row.thumbnail,
    picture_alt: text(row.metadata?.picture_alt),
    variants: variants.map(({ title }) => title),
    choices: choicesOf({ ...row, variants }),
    sizes: sizesOf({ variants }),
    skus: variants.flatMap(({ sku }) => sku ?? []),
    tips: tips.map(({ handle }) => handle),
    tip_reasons: tips.map(({ reason }) => reason),
    fit: links[0]?.fit ?? null,
    rank: links[0]?.position ?? UNRANKED,
    helps_with: tips.flatMap(({ handle, title }) => [title, ...saidOfTip(handle)]),
    in_stock: variants.some(isInStock),
    ...Object.fromEntries(FACETS.map((facet) => [facet, attributes[facet] ?? null])),
    ...Object.fromEntries(CURRENCIES.map((currency) => [`price_${currency}`, lowestPrice(variants.map(({ id }) => prices.get(id)), currency)])),
  }
}

/** The cheapest variant's, in the currency's main unit. */
function lowestPrice(prices: (Prices | undefined)[], currency: Currency): number | null {
  const amounts = prices.flatMap((each) => each?.[currency] ?? [])
  return amounts.length ? Math.min(...amounts) : null
}

/** As Medusa counts it: all that a variant is made of is there at least once, over all locations, less what is reserved. */
function isInStock({ manage_inventory, allow_backorder, inventory_items = [] }: Variant): boolean {
  if (manage_inventory === false || allow_backorder) {
    return true
  }
  return inventory_items.length > 0 && inventory_items.every(({ inventory, required_quantity = 1 }) => {
    const levels = inventory?.location_levels ?? []
    return levels.reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0) >= required_quantity
  })
}

const present = <T>(list: (T | null)[] | undefined): T[] => (list ?? []).filter((item) => item !== null)
const by = <T>(key: (item: T) => string) => (a: T, b: T): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
const text = (value: unknown): string | null => (typeof value === "string" && value ? value : null)
