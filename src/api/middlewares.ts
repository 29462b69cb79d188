import { allowFields, configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import { silentWrites } from "./admin/silent-writes"
import { regionMiddlewares } from "./store/regions/middlewares"
import { tipMiddlewares } from "./store/tips/middlewares"

const PRODUCT_LINKS = ["product_attributes", "product_attributes.*"]

export default defineMiddlewares({
  routes: [
    ...tipMiddlewares,
    ...regionMiddlewares,
    ...silentWrites,
    // The store API gives no linked data unless it is named here; without a method, since this must run before the query is checked.
    { matcher: "/store/products", middlewares: [allowFields(PRODUCT_LINKS)] },
    { matcher: "/store/products/:id", middlewares: [allowFields(PRODUCT_LINKS)] },
    // Medusa opens no index by itself. Products are narrowed by it to published ones of the key's sales channels.
    { method: ["POST"], matcher: "/store/search", middlewares: [configureStoreSearch({ allowed_indexes: { product: true, guide: true } })] },
  ],
})
