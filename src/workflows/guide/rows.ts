import type { MedusaContainer } from "@medusajs/framework/types"
import { GUIDE_MODULE } from "../../modules/guide"
import type GuideModuleService from "../../modules/guide/service"

/** What of the guide is saved whole, with its sources, and has a history. */
export type Kind = "tip" | "page"
/** A row as it is written: its fields, and the ids of its sources. */
export type Written = Record<string, unknown> & { sources: string[] }
export type WithId<Row> = Row & { id: string }

type Stored = Record<string, unknown> & { id: string; sources: { id: string }[] }
type Door = {
  list(ids: string[]): Promise<Stored[]>
  create(rows: Written[]): Promise<{ id: string }[]>
  update(rows: WithId<Written>[]): Promise<unknown>
  remove(ids: string[]): Promise<unknown>
}

const WHOLE = { relations: ["sources"], take: null }

/** One way to read and write rows of either kind. The service's own types know JSON as an object alone, and what stands in ours are lists. */
export function doorTo(kind: Kind, container: MedusaContainer): Door {
  const guide = container.resolve<GuideModuleService>(GUIDE_MODULE)
  const doors: Record<Kind, Door> = {
    tip: {
      list: (id) => guide.listGuideTips({ id }, WHOLE),
      create: (rows) => guide.createGuideTips(rows),
      update: (rows) => guide.updateGuideTips(rows),
      remove: (ids) => guide.deleteGuideTips(ids),
    },
    page: {
      list: (id) => guide.listGuidePages({ id }, WHOLE),
      create: (rows) => guide.createGuidePages(rows),
      update: (rows) => guide.updateGuidePages(rows),
      remove: (ids) => guide.deleteGuidePages(ids),
    },
  }
  return doors[kind]
}
