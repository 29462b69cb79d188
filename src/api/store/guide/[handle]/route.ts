import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { rowsOf } from "../../../../query"
import { presentPage, type GuidePageRow } from "../present"

/** One page of the guide with its sources. 404 for an unknown handle. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { handle } = req.params
  const [page] = await rowsOf<GuidePageRow>(query, { entity: "guide_page", fields: req.queryConfig.fields, filters: { handle } })
  if (!page) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no page "${handle}" in the guide`)
  }
  res.json({ page: presentPage(page) })
}
