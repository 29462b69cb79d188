import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsOf } from "../../../query"
import type { Change } from "../../../modules/guide/changes"
import { staffNames } from "./staff-names"
import type { RevisionParams } from "./validators"

type Row = { id: string; entity: "tip" | "page" | "category"; entity_id: string; changed_by: string; changes: Change[]; created_at: string }

const FIELDS = ["id", "entity", "entity_id", "changed_by", "changes", "created_at"]

/** Who changed what of a tip, a page or a category’s contraindications, newest first. `by` is a name, an e-mail, or "the data files". */
export async function GET(req: AuthenticatedMedusaRequest<unknown, RevisionParams>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { entity_id } = req.validatedQuery as RevisionParams
  const rows = await rowsOf<Row>(query, { entity: "guide_revision", fields: FIELDS, filters: { entity_id }, pagination: { order: { created_at: "DESC" }, take: 50, skip: 0 } })
  const names = await staffNames(query, [...new Set(rows.map(({ changed_by }) => changed_by))])
  res.json({ revisions: rows.map(({ changed_by, ...revision }) => ({ ...revision, by: names.get(changed_by) ?? changed_by })) })
}
