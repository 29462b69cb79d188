import { rowsOf, type Query } from "../../../query"

type Staff = { id: string; email: string; first_name: string | null; last_name: string | null }

/** How those who changed something are called, by id: a name, an e-mail, or "the data files". */
export async function staffNames(query: Query, ids: string[]): Promise<Map<string, string>> {
  const staff = await rowsOf<Staff>(query, { entity: "user", fields: ["id", "email", "first_name", "last_name"], filters: { id: ids } })
  const nameOf = ({ email, first_name, last_name }: Staff) => [first_name, last_name].filter(Boolean).join(" ") || email
  return new Map([["seed", "the data files"], ...staff.map((each) => [each.id, nameOf(each)] as const)])
}
