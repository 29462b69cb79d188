import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PRICES_UPDATED } from "../../workflows/catalogue/events"

type Event = { name: string; data: unknown }

/** After the write has been answered with success, says what it changed. */
function announcing(eventsOf: (req: MedusaRequest) => Event[]) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    res.once("finish", () => {
      const events = res.statusCode < 300 ? eventsOf(req) : []
      if (events.length) {
        req.scope.resolve(Modules.EVENT_BUS).emit(events).catch((error: unknown) => {
          // The write is done and answered; what nobody hears of now heals later.
          req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`Nobody was told what ${req.path} changed, so pages and search may be late: ${error instanceof Error ? error.message : String(error)}`)
        })
      }
    })
    next()
  }
}

/** Products that were put into a category or sales channel, or taken out of it. */
function movedProducts({ body }: MedusaRequest): Event[] {
  const { add = [], remove = [] } = body as { add?: string[]; remove?: string[] }
  return [...add, ...remove].map((id) => ({ name: "product.updated", data: { id } }))
}

const pricesChanged = () => [{ name: PRICES_UPDATED, data: {} }]

/** Writes of the admin that Medusa follows with no event, though shoppers see them. A price list that begins or ends by its date is not among them: pages heal by their lifetime. */
export const silentWrites: MiddlewareRoute[] = [
  ...["/admin/product-categories/:id/products", "/admin/sales-channels/:id/products"].map((matcher): MiddlewareRoute => ({ method: ["POST"], matcher, middlewares: [announcing(movedProducts)] })),
  ...["/admin/price-lists", "/admin/price-lists/:id", "/admin/price-lists/:id/prices/batch", "/admin/price-lists/:id/products"].map((matcher): MiddlewareRoute => ({
    method: ["POST", "DELETE"],
    matcher,
    middlewares: [announcing(pricesChanged)],
  })),
]
