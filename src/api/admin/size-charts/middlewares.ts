import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { namedBody } from "../../named-body"
import { RemoveSizeChart, SetSizeChart } from "./validators"

export const adminSizeChartMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/admin/products/:id/size-chart", middlewares: [namedBody(SetSizeChart)] },
  { method: ["DELETE"], matcher: "/admin/products/:id/size-chart", middlewares: [validateAndTransformQuery(RemoveSizeChart, {})] },
]
