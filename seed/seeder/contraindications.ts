import { createLinksWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { GUIDE_MODULE } from "../../src/modules/guide"
import type GuideModuleService from "../../src/modules/guide/service"
import type { Run } from "./run"

/** Conditions and the kinds of product each rules out. Made once; an edited data file is brought in as long as nobody removed the condition. */
export async function seedContraindications({ container, query, data, ledger }: Run): Promise<void> {
  const due = data.contraindications.filter((condition) => !ledger.holds(keyOf(condition), condition))
  if (!due.length) {
    return
  }
  const guide = container.resolve<GuideModuleService>(GUIDE_MODULE)
  const existing = await guide.listGuideContraindications({ handle: due.map(({ handle }) => handle) }, { take: null })
  const idOf = new Map(existing.map(({ handle, id }) => [handle, id]))
  // The service's types know JSON as an object alone; ours is a list.
  const rows = due.map(({ handle, title, source_ids }) => ({ handle, title, source_ids: source_ids as unknown as Record<string, unknown> }))
  const known = rows.flatMap((row) => (idOf.has(row.handle) ? [{ id: idOf.get(row.handle) as string, ...row }] : []))
  const fresh = rows.filter(({ handle }) => !idOf.has(handle))
  const created = fresh.length ? await guide.createGuideContraindications(fresh) : []
  created.forEach(({ handle, id }) => idOf.set(handle, id))
  if (known.length) {
    await guide.updateGuideContraindications(known)
  }

  const { data: categories } = await query.graph({ entity: "product_category", fields: ["id", "handle"] })
  const links = due.flatMap((condition) =>
    condition.categories.map(({ category, level, reason }) => ({
      [Modules.PRODUCT]: { product_category_id: categories.find((each) => each.handle === category)?.id ?? "" },
      [GUIDE_MODULE]: { guide_contraindication_id: idOf.get(condition.handle) ?? "" },
      // Its place among all conditions, however few of them are written now.
      data: { level, reason, position: data.contraindications.indexOf(condition) },
    })),
  )
  await createLinksWorkflow(container).run({ input: links })
  await ledger.note(due.map((condition) => ({ key: keyOf(condition), source: condition })))
}

const keyOf = ({ handle }: { handle: string }) => `contraindication:${handle}`
