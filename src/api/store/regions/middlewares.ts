import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { StockParams } from "./[id]/stock/validators"

export const regionMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: "/store/regions/:id/stock", middlewares: [validateAndTransformQuery(StockParams, {})] },
]
