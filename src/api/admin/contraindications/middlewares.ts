import type { MiddlewareRoute } from "@medusajs/framework/http"
import { namedBody } from "../../named-body"
import { SetContraindications } from "./validators"

export const adminContraindicationMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/admin/product-categories/:id/contraindications", middlewares: [namedBody(SetContraindications)] },
]
