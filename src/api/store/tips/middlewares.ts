import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { TIP_FIELDS, TIP_LIST_FIELDS } from "./query-config"
import { TipParams } from "./validators"

export const tipMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: "/store/tips", middlewares: [validateAndTransformQuery(TipParams, { defaults: TIP_LIST_FIELDS, isList: true })] },
  { method: ["GET"], matcher: "/store/tips/:handle", middlewares: [validateAndTransformQuery(TipParams, { defaults: TIP_FIELDS, isList: false })] },
]
