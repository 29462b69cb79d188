import { allowFields, defineMiddlewares } from "@medusajs/framework/http"
import { silentWrites } from "./admin/silent-writes"
import { guideMiddlewares } from "./store/guide/middlewares"
import { regionMiddlewares } from "./store/regions/middlewares"
import { searchMiddlewares } from "./store/search/middlewares"
import { tipMiddlewares } from "./store/tips/middlewares"

const PRODUCT_LINKS = ["product_attributes", "product_attributes.*"]

export default defineMiddlewares({
  routes: [
    ...tipMiddlewares,
    ...guideMiddlewares,
    ...regionMiddlewares,
    ...searchMiddlewares,
    ...silentWrites,
    // The store API gives no linked data unless it is named here; without a method, since this must run before the query is checked.
    { matcher: "/store/products", middlewares: [allowFields(PRODUCT_LINKS)] },
    { matcher: "/store/products/:id", middlewares: [allowFields(PRODUCT_LINKS)] },
  ],
})
