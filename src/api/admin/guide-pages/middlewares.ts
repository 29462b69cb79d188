import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { RevisionParams } from "../guide-revisions/validators"
import { UpdateGuidePage, UpdateTip } from "./validators"

export const adminGuideMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/admin/tips/:id", middlewares: [validateAndTransformBody(UpdateTip)] },
  { method: ["POST"], matcher: "/admin/guide-pages/:id", middlewares: [validateAndTransformBody(UpdateGuidePage)] },
  { method: ["GET"], matcher: "/admin/guide-revisions", middlewares: [validateAndTransformQuery(RevisionParams, {})] },
]
