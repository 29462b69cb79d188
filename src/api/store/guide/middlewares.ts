import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { TipParams } from "../tips/validators"
import { GUIDE_PAGE_FIELDS, GUIDE_PAGE_LIST_FIELDS } from "./query-config"

/** Pages are asked for as tips are. */
export const guideMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: "/store/guide", middlewares: [validateAndTransformQuery(TipParams, { defaults: GUIDE_PAGE_LIST_FIELDS, isList: true })] },
  { method: ["GET"], matcher: "/store/guide/:handle", middlewares: [validateAndTransformQuery(TipParams, { defaults: GUIDE_PAGE_FIELDS, isList: false })] },
]
