import { configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import { tipMiddlewares } from "./store/tips/middlewares"

export default defineMiddlewares({
  routes: [
    ...tipMiddlewares,
    // Medusa opens no index by itself. Products are narrowed by it to published ones of the key's sales channels.
    { method: ["POST"], matcher: "/store/search", middlewares: [configureStoreSearch({ allowed_indexes: { product: true, guide: true } })] },
  ],
})
