import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { namedBody } from "../../named-body"
import { RevisionParams } from "../guide-revisions/validators"
import { UpdateGuidePage, UpdateTip } from "./validators"

export const adminGuideMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/admin/tips/:id", middlewares: [namedBody(UpdateTip)] },
  { method: ["POST"], matcher: "/admin/guide-pages/:id", middlewares: [namedBody(UpdateGuidePage)] },
  { method: ["GET"], matcher: "/admin/guide-revisions", middlewares: [validateAndTransformQuery(RevisionParams, {})] },
]
