import { rowsOf } from "../../src/query"
import { saveGuidePagesWorkflow } from "../../src/workflows/guide/save-guide-pages"
import type { GuidePageInput } from "../../src/workflows/guide/types"
import { BY_SEED, stateOf } from "./guide-rows"
import type { UploadedPictures } from "./pictures"
import type { Run } from "./run"
import type { GuidePageData } from "./schema"
import type { SourceIds } from "./sources"

type Row = { id: string; handle: string; sources: { id: string }[] } & Record<string, unknown>
type Given = { pictures: UploadedPictures; sources: SourceIds }

/** The guide's pages beside the tips. */
export async function seedGuidePages(run: Run, given: Given): Promise<void> {
  const { container, ledger, data, force, logger } = run
  const before = await readPages(run)
  const due = data.guidePages.map((page) => {
    const row = before.get(page.handle)
    const source = inputOf(page, given)
    return { key: keyOf(page), handle: page.handle, row, source, decision: ledger.decide(keyOf(page), source, row && stateOf(row), force) }
  })
  due.filter(({ decision }) => decision === "leave to staff").forEach(({ key }) => logger.info(`${key}: changed by staff, left alone`))
  const changed = due.filter(({ decision }) => decision === "create" || decision === "update")
  if (!changed.length) {
    return
  }
  await ledger.begin(changed)
  await saveGuidePagesWorkflow(container).run({ input: { by: BY_SEED, rows: changed.map(({ source, row }) => ({ ...source, id: row?.id })) } })
  const after = await readPages(run)
  await ledger.note(changed.map(({ key, handle, source }) => {
    const row = after.get(handle)
    return { key, source, state: row && stateOf(row) }
  }))
}

const keyOf = ({ handle }: GuidePageData) => `guide-page:${handle}`

function inputOf({ picture, sources: codes, ...text }: GuidePageData, { pictures, sources }: Given): GuidePageInput {
  const uploaded = picture === null ? undefined : pictures.get(picture)
  return {
    ...text,
    picture_url: uploaded?.url ?? null,
    picture_alt: uploaded?.alt ?? null,
    sources: codes.flatMap((code) => sources.get(code) ?? []),
  }
}

async function readPages({ query }: Run): Promise<Map<string, Row>> {
  const rows = await rowsOf<Row>(query, { entity: "guide_page", fields: ["*", "sources.id"] })
  return new Map(rows.map((row) => [row.handle, row]))
}
