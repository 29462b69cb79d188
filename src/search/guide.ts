import { graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import type { TipFields } from "../modules/guide/types"
import { saidOfTip } from "./_needs"
import { versioned, versionField } from "./_version"
import { ENGINE_SETTINGS } from "./_vocabulary"

type TipRow = TipFields & { id: string }

const fields = search.define({
  id: search.keyword().filterable(),
  type: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  url: search.keyword(),
  position: search.integer().sortable(),
  title: search.text().searchable({ weight: 10 }),
  also_asked: search.text().array().searchable({ weight: 9 }).retrievable(false),
  headline: search.text().searchable({ weight: 8 }),
  summary: search.text().searchable({ weight: 6 }),
  evidence: search.keyword().filterable().facetable(),
  /** "for" what the tip is about, or "against". */
  evidence_direction: search.keyword(),
  /** Why nothing is sold for it; absent where something is. */
  no_products_reason: search.keyword(),
  /** False where we sell nothing for it, on purpose. */
  sells: search.boolean().filterable(),
  picture: search.keyword(),
  picture_alt: search.keyword(),
  steps: search.text().array().searchable({ weight: 4 }),
  text: search.text().array().searchable({ weight: 2 }),
  ...versionField,
})

const source = {
  fields: ["id", "handle", "position", "title", "headline", "summary", "evidence_grade", "evidence_direction", "no_products_reason", "steps", "sections", "cautions", "picture_url", "picture_alt"],
  transform: (rows: TipRow[]) => rows.map((row) => versioned(toTipDocument(row))),
}

function toTipDocument(tip: TipRow) {
  const { id, handle, position, title, headline, summary, steps } = tip
  return {
    id, handle, position, title, headline, summary, steps,
    type: "tip",
    url: `/tips/${handle}`,
    also_asked: saidOfTip(handle),
    evidence: tip.evidence_grade,
    evidence_direction: tip.evidence_direction,
    no_products_reason: tip.no_products_reason,
    sells: tip.no_products_reason === null,
    picture: tip.picture_url,
    picture_alt: tip.picture_alt,
    text: [...tip.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]), ...tip.cautions.map(({ text }) => text)],
  }
}

/** The tips, by what they say and what is asked of them. Not by their products, which not every shopper may see. */
export const GUIDE_INDEX = {
  name: "guide",
  entity: "guide_tip",
  fields,
  settings: ENGINE_SETTINGS,
  events: ["guide.tip.updated"],
  consume: graphConsume(source),
  seed: graphSeed(source),
}
