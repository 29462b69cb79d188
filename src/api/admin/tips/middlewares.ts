import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { SetProductTips, SetTipProducts } from "./validators"

export const adminTipMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/admin/tips/:id/products", middlewares: [validateAndTransformBody(SetTipProducts)] },
  { method: ["POST"], matcher: "/admin/products/:id/tips", middlewares: [validateAndTransformBody(SetProductTips)] },
]
