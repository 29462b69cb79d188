import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsOf, type Query } from "../../../query"
import type { Change } from "../../../modules/guide/changes"
import type { RevisionParams } from "./validators"

type Row = { id: string; entity: "tip" | "page"; entity_id: string; changed_by: string; changes: Change[]; created_at: string }
type Staff = { id: string; email: string; first_name: string | null; last_name: string | null }

const FIELDS = ["id", "entity", "entity_id", "changed_by", "changes", "created_at"]

/** Who changed what of a tip or a page, newest first. `by` is a name, an e-mail, or "the data files". */
export async function GET(req: AuthenticatedMedusaRequest<unknown, RevisionParams>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { entity_id } = req.validatedQuery as RevisionParams
  const rows = await rowsOf<Row>(query, { entity: "guide_revision", fields: FIELDS, filters: { entity_id }, pagination: { order: { created_at: "DESC" }, take: 50, skip: 0 } })
  const names = await namesOf(query, [...new Set(rows.map(({ changed_by }) => changed_by))])
  res.json({ revisions: rows.map(({ changed_by, ...revision }) => ({ ...revision, by: names.get(changed_by) ?? changed_by })) })
}

async function namesOf(query: Query, ids: string[]): Promise<Map<string, string>> {
  const staff = await rowsOf<Staff>(query, { entity: "user", fields: ["id", "email", "first_name", "last_name"], filters: { id: ids } })
  const nameOf = ({ email, first_name, last_name }: Staff) => [first_name, last_name].filter(Boolean).join(" ") || email
  return new Map([["seed", "the data files"], ...staff.map((each) => [each.id, nameOf(each)] as const)])
}
