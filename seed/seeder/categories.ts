import { createProductCategoriesWorkflow, updateProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { rowsOf } from "../../src/query"
import type { CategoryData } from "./schema"
import type { Run } from "./run"

const FIELDS = ["id", "handle", "name", "description", "metadata"]

/** The shop's fifteen kinds of thing. What the guide says of a kind (its verdict, how to choose within it) is kept beside its name. */
export async function seedCategories(run: Run): Promise<void> {
  const { container, ledger, data, force, logger } = run
  const before = await read(run)
  const due = data.categories.map((category, rank) => {
    const row = before.get(category.handle)
    return { category, rank, row, decision: ledger.decide(keyOf(category), category, row && stateOf(row), force) }
  })
  due.filter(({ decision }) => decision === "leave to staff").forEach(({ category }) => logger.info(`${keyOf(category)}: changed by staff, left alone`))

  const fresh = due.filter(({ decision }) => decision === "create")
  await ledger.begin([...fresh, ...due.filter(({ decision }) => decision === "update")].map(({ category }) => ({ key: keyOf(category), source: category })))
  if (fresh.length) {
    await createProductCategoriesWorkflow(container).run({
      input: { product_categories: fresh.map(({ category, rank }) => ({ handle: category.handle, rank, is_active: true, is_internal: false, ...textOf(category) })) },
    })
  }
  const edited = due.filter(({ decision }) => decision === "update")
  for (const { category, row } of edited) {
    await updateProductCategoriesWorkflow(container).run({ input: { selector: { id: row?.id }, update: textOf(category, row?.metadata) } })
  }
  const after = await read(run)
  await ledger.note([...fresh, ...edited].map(({ category }) => ({ key: keyOf(category), source: category, state: stateOf(after.get(category.handle)) })))
}

const keyOf = ({ handle }: CategoryData) => `category:${handle}`
/** What else is kept beside the verdict, such as a review by staff, is theirs and stays. */
const textOf = ({ name, description, verdict, choosing }: CategoryData, metadata: Row["metadata"] = null) => ({ name, description, metadata: { ...metadata, verdict, choosing } })

type Row = { id: string; handle: string; name: string; description: string | null; metadata: Record<string, unknown> | null }

function stateOf(row: Row | undefined) {
  return row && { name: row.name, description: row.description, metadata: { verdict: row.metadata?.verdict } }
}

async function read({ query }: Run): Promise<Map<string, Row>> {
  const rows = await rowsOf<Row>(query, { entity: "product_category", fields: FIELDS })
  return new Map(rows.map((row) => [row.handle, row]))
}
