import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { chartFaults } from "../../../../../modules/fit/chart-faults"
import type { Query } from "../../../../../query"
import { setSizeChartWorkflow } from "../../../../../workflows/catalogue/set-size-chart"
import { sourceIds } from "../../../guide-pages/saved"
import { chartedProduct, knownPlaces, presentForStaff, requireSameChart } from "../../../size-charts/charted"
import type { RemoveSizeChart, SetSizeChart } from "../../../size-charts/validators"

/** A product's chart as staff edit it, the variants it has to know, and the places that are measured elsewhere. 404 for an unknown product. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json(await shownTo(query, req.params.id as string))
}

/** Saves a whole chart. 400 naming the field, 404 for an unknown product, 409 where somebody else saved it meanwhile. */
export async function POST(req: AuthenticatedMedusaRequest<SetSizeChart>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const product_id = req.params.id as string
  const { replaces, ...written } = req.validatedBody
  const { variants, chart } = await chartedProduct(query, product_id)
  requireSameChart(chart, replaces)
  requireFaultless(written.measures, variants.flatMap(({ sku }) => sku ?? []))
  await requireSource(query, written.source_id)
  const size_chart = { ...written, measures: await drawn(query, written.measures) }
  await setSizeChartWorkflow(req.scope).run({ input: { product_id, size_chart_id: chart?.id, size_chart } })
  res.json(await shownTo(query, product_id))
}

/** Takes a product's chart away. 404 for an unknown product, 409 where it has another chart, or none, than the one that was seen. */
export async function DELETE(req: AuthenticatedMedusaRequest<unknown, RemoveSizeChart>, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const product_id = req.params.id as string
  const { chart } = await chartedProduct(query, product_id)
  const { replaces } = req.validatedQuery as RemoveSizeChart
  requireSameChart(chart, replaces)
  await setSizeChartWorkflow(req.scope).run({ input: { product_id, size_chart_id: replaces } })
  res.json(await shownTo(query, product_id))
}

async function shownTo(query: Query, id: string) {
  const { variants, chart } = await chartedProduct(query, id)
  const places = [...(await knownPlaces(query)).values()].map(({ site, label, instruction }) => ({ site, label, instruction }))
  return { size_chart: chart && presentForStaff(chart), variants, places }
}

/** @throws MedusaError INVALID_DATA, a line for each fault that begins with where it is */
function requireFaultless(measures: SetSizeChart["measures"], skus: string[]): void {
  const faults = chartFaults(measures, skus)
  if (faults.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.map(({ path, message }) => `${["measures", ...path].join(", ")}: ${message}`).join("\n"))
  }
}

async function requireSource(query: Query, code: string | null): Promise<void> {
  if (code) {
    await sourceIds(query, [code], "source_id")
  }
}

/** Measures in their order, each with the drawing of its place where there is one. */
async function drawn(query: Query, measures: SetSizeChart["measures"]) {
  const places = await knownPlaces(query)
  return measures.map(({ ranges, ...measure }, position) => {
    const { picture_url = null, picture_alt = null } = places.get(measure.site) ?? {}
    return { ...measure, position, picture_url, picture_alt, ranges: ranges.map((range, at) => ({ ...range, position: at })) }
  })
}
