import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * Checks a body as `validateAndTransformBody` does, and names the field of everything that is wrong, one a line:
 * "sections, 0, heading: …". Medusa's own says three things at most, and of a format or a rule over several fields not where.
 */
export function namedBody(schema: z.ZodType) {
  return (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void => {
    const { success, data, error } = schema.safeParse(req.body)
    if (success) {
      req.validatedBody = data
    }
    next(success ? undefined : new MedusaError(MedusaError.Types.INVALID_DATA, error.issues.map(lineOf).join("\n")))
  }
}

function lineOf({ path, message }: { path: PropertyKey[]; message: string }): string {
  return path.length ? `${path.map(String).join(", ")}: ${message}` : message
}
