import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { rowsOf } from "../../query"
import { PRICES_UPDATED } from "../../workflows/catalogue/events"

type Event = { name: string; data: unknown }

/** Works out what a write will change before it is done, since afterwards what it took away is gone; says it when the write has been answered with success. */
function announcing(eventsOf: (req: MedusaRequest) => Event[] | Promise<Event[]>) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    try {
      const events = await eventsOf(req)
      res.once("finish", () => { announce(req, res.statusCode < 300 ? events : []) })
      next()
    } catch (error) {
      next(error)
    }
  }
}

function announce({ scope, path }: MedusaRequest, events: Event[]): void {
  if (events.length) {
    scope.resolve(Modules.EVENT_BUS).emit(events).catch((error: unknown) => {
      // The write is done and answered; what nobody hears of now heals later.
      scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`Nobody was told what ${path} changed, so pages and search may be late: ${error instanceof Error ? error.message : String(error)}`)
    })
  }
}

/** Products that were put into a category or sales channel, or taken out of it. */
function movedProducts({ body }: MedusaRequest): Event[] {
  const { add = [], remove = [] } = body as { add?: string[]; remove?: string[] }
  return [...add, ...remove].map((id) => ({ name: "product.updated", data: { id } }))
}

type ListedPrice = { variant_id?: string }
type Listed = { prices?: { price_set?: { variant?: { product_id?: string } | null } | null }[] }

/** Products whose prices are in a price list, or are being put into it. */
async function pricedProducts({ body, params, scope }: MedusaRequest): Promise<Event[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { prices = [], create = [], update = [] } = (body ?? {}) as Record<"prices" | "create" | "update", ListedPrice[] | undefined>
  const variants = [...prices, ...create, ...update].flatMap(({ variant_id }) => variant_id ?? [])
  const [lists, added] = await Promise.all([
    params.id ? rowsOf<Listed>(query, { entity: "price_list", fields: ["prices.price_set.variant.product_id"], filters: { id: params.id } }) : [],
    variants.length ? rowsOf<{ product_id: string }>(query, { entity: "variant", fields: ["product_id"], filters: { id: variants } }) : [],
  ])
  const listed = lists.flatMap((list) => (list.prices ?? []).flatMap(({ price_set }) => price_set?.variant?.product_id ?? []))
  return [{ name: PRICES_UPDATED, data: { product_ids: [...new Set([...listed, ...added.map(({ product_id }) => product_id)])] } }]
}

/** Writes of the admin that Medusa follows with no event, though shoppers see them. A price list that begins or ends by its date is not among them: search heals by its job, pages by their lifetime. */
export const silentWrites: MiddlewareRoute[] = [
  ...["/admin/product-categories/:id/products", "/admin/sales-channels/:id/products"].map((matcher): MiddlewareRoute => ({ method: ["POST"], matcher, middlewares: [announcing(movedProducts)] })),
  ...["/admin/price-lists", "/admin/price-lists/:id", "/admin/price-lists/:id/prices/batch", "/admin/price-lists/:id/products"].map((matcher): MiddlewareRoute => ({
    method: ["POST", "DELETE"],
    matcher,
    middlewares: [announcing(pricedProducts)],
  })),
]
