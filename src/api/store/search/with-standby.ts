import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { asValue } from "@medusajs/framework/awilix"
import { eitherEngine } from "../../../search/_engines"
import { askedOfStandby } from "../../../search/_standby"

type Asked = SearchTypes.SearchQuery<string>

/**
 * Gives Medusa's own route a search that is answered by the standby while the engine is away. The route has checked and
 * narrowed the query before it asks, so both answer for the same products; each result says in its metadata who did.
 */
export function searchWithStandby({ scope }: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER)

  async function search(queries: Asked[]) {
    const { engine, value } = await eitherEngine(logger, () => query.search(queries), () => query.search(queries.map(askedOfStandby)))
    return value.map(({ search_result, ...rest }) => ({ ...rest, search_result: { ...search_result, metadata: { ...search_result.metadata, engine } } }))
  }

  scope.register(ContainerRegistrationKeys.QUERY, asValue({ ...query, search }))
  next()
}
