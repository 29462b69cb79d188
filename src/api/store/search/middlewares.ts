import { configureStoreSearch, type MiddlewareRoute } from "@medusajs/framework/http"
import { readableBody } from "./readable-body"
import { withoutShopFields } from "./shop-fields"
import { searchWithStandby } from "./with-standby"

export const searchMiddlewares: MiddlewareRoute[] = [
  // Without a method, since this must run before Medusa reads the query.
  { matcher: "/store/search", middlewares: [readableBody, withoutShopFields] },
  // Medusa opens no index by itself. Products are narrowed by it to published ones of the key's sales channels.
  { method: ["POST"], matcher: "/store/search", middlewares: [configureStoreSearch({ allowed_indexes: { product: true, guide: true, guide_page: true } }), searchWithStandby] },
]
