import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { setCategoryContraindicationsWorkflow } from "../../../../../workflows/guide/set-category-contraindications"
import { contraindicationsOf, type Condition } from "../../../contraindications/of-category"
import type { SetContraindications } from "../../../contraindications/validators"

/** With which conditions a kind of product is to be avoided or asked about. 404 for an unknown category. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await contraindicationsOf(req.scope.resolve(ContainerRegistrationKeys.QUERY), req.params.id as string))
}

/** Makes these, in this order, the conditions of a kind. 404 for an unknown category, 400 naming the field, 409 where somebody else added or removed one meanwhile. */
export async function POST(req: AuthenticatedMedusaRequest<SetContraindications>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const id = req.params.id as string
  const { seen, contraindications: chosen } = req.validatedBody
  const { contraindications: before, conditions } = await contraindicationsOf(query, id)
  requireSeen(before.map(({ contraindication_id }) => contraindication_id), seen)
  const contraindications = named(chosen, conditions)
  await setCategoryContraindicationsWorkflow(req.scope).run({ input: { by: req.auth_context.actor_id, category_id: id, contraindications } })
  res.json(await contraindicationsOf(query, id))
}

/** @throws MedusaError CONFLICT where other conditions stand there than were seen */
function requireSeen(ids: string[], seen: string[]): void {
  if (ids.length !== seen.length || ids.some((id) => !seen.includes(id))) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "Somebody else has added or removed a condition since you opened this. Copy what you wrote, open it again, and put it in.")
  }
}

/** @throws MedusaError INVALID_DATA naming the first condition that doesn’t exist */
function named(chosen: SetContraindications["contraindications"], conditions: Condition[]) {
  return chosen.map((each, at) => {
    const condition = conditions.find(({ id }) => id === each.contraindication_id)
    if (!condition) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `contraindications, ${at}, contraindication_id: there is no condition with id "${each.contraindication_id}"`)
    }
    return { ...each, handle: condition.handle }
  })
}
