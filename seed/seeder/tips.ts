import { rowsOf } from "../../src/query"
import { saveTipsWorkflow } from "../../src/workflows/guide/save-tips"
import { setTipProductsWorkflow } from "../../src/workflows/guide/set-tip-products"
import type { TipInput, TipProductInput } from "../../src/workflows/guide/types"
import { BY_SEED, stateOf as stateOfRow } from "./guide-rows"
import type { UploadedPictures } from "./pictures"
import type { Run } from "./run"
import type { TipData } from "./schema"
import type { SourceIds } from "./sources"

type TipRow = { id: string; handle: string; sources: { id: string }[]; products_link?: TipProductInput[] } & Record<string, unknown>
type Given = { pictures: UploadedPictures; sources: SourceIds }

/** The eight tips with their sources and the products that serve them. */
export async function seedTips(run: Run, given: Given): Promise<void> {
  const { container, ledger, data, force, logger } = run
  const before = await readTips(run)
  const due = data.tips.map((tip, at) => {
    const row = before.get(tip.handle)
    const input = inputOf(tip, at + 1, given)
    const source = { tip: input, products: data.tipProducts[tip.handle] ?? [] }
    return { tip, row, input, source, decision: ledger.decide(keyOf(tip), source, row && stateOf(row), force) }
  })
  due.filter(({ decision }) => decision === "leave to staff").forEach(({ tip }) => logger.info(`${keyOf(tip)}: changed by staff, left alone`))
  const changed = due.filter(({ decision }) => decision === "create" || decision === "update")
  if (!changed.length) {
    return
  }

  await ledger.begin(changed.map(({ tip, source }) => ({ key: keyOf(tip), source })))
  await saveTipsWorkflow(container).run({ input: { by: BY_SEED, rows: changed.map(({ input, row }) => ({ ...input, id: row?.id })) } })
  const after = await readTips(run)
  const productIds = await readProductIds(run)
  for (const { tip } of changed) {
    const products = (data.tipProducts[tip.handle] ?? []).map(({ product, fit, reason }, position) => ({ product_id: productIds.get(product) ?? "", fit, reason, position }))
    await setTipProductsWorkflow(container).run({ input: { by: BY_SEED, tip_id: after.get(tip.handle)?.id ?? "", products } })
  }
  const final = await readTips(run)
  await ledger.note(changed.map(({ tip, source }) => ({ key: keyOf(tip), source, state: stateOf(final.get(tip.handle)) })))
}

const keyOf = ({ handle }: TipData) => `tip:${handle}`

function inputOf(tip: TipData, position: number, { pictures, sources }: Given): TipInput {
  const { evidence, picture, sources: codes, ...text } = tip
  const uploaded = pictures.get(picture)
  return {
    ...text,
    position,
    picture_url: uploaded?.url ?? null,
    picture_alt: uploaded?.alt ?? null,
    evidence_grade: evidence.grade,
    evidence_direction: evidence.direction,
    evidence_summary: evidence.summary,
    sources: codes.flatMap((code) => sources.get(code) ?? []),
  }
}

/** What staff could have changed, field by field. */
function stateOf(row: TipRow | undefined) {
  return (
    row && {
      ...stateOfRow(row),
      products: (row.products_link ?? []).map(({ product_id, fit, reason, position }) => `${position} ${product_id} ${fit} ${reason}`).sort(),
    }
  )
}

async function readTips({ query }: Run): Promise<Map<string, TipRow>> {
  const rows = await rowsOf<TipRow>(query, {
    entity: "guide_tip",
    fields: ["*", "sources.id", "products_link.product_id", "products_link.fit", "products_link.reason", "products_link.position"],
  })
  return new Map(rows.map((row) => [row.handle, row]))
}

async function readProductIds({ query, data }: Run): Promise<Map<string, string>> {
  const handles = [...new Set(Object.values(data.tipProducts).flatMap((links) => links.map(({ product }) => product)))]
  const { data: products } = await query.graph({ entity: "product", fields: ["id", "handle"], filters: { handle: handles } })
  return new Map(products.map(({ id, handle }) => [handle, id]))
}
