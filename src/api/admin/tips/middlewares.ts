import type { MiddlewareRoute } from "@medusajs/framework/http"
import { namedBody } from "../../named-body"
import { SetProductTips, SetTipProducts } from "./validators"

export const adminTipMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/admin/tips/:id/products", middlewares: [namedBody(SetTipProducts)] },
  { method: ["POST"], matcher: "/admin/products/:id/tips", middlewares: [namedBody(SetProductTips)] },
]
