import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import postgres from "@medusajs/medusa/search-postgres"
import { backend } from "../harness"
import { describeSearchProvider } from "./contract"
import type { Provider } from "./subject"

/** What runs SQL, in the form that the Search Module hands to its provider. */
const manager = {
  async execute(sql: string, params: unknown[] = []): Promise<unknown[]> {
    const connection = backend.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return ((await connection.raw(sql, params as never[])) as { rows: unknown[] }).rows
  },
}

type Module = { services: [new (dependencies: object) => Provider] }

describeSearchProvider(
  "Medusa's own on Postgres",
  () => new (postgres as unknown as Module).services[0]({ manager }),
  () => "standby",
  // It has typo tolerance, the worst first and any word as a query's choice; "last" completes the last word instead of letting it go.
  ["typos", "highlights", "letting go of words", "dates as text", "facets beyond their limit", "refusing vectors", "one way to match"],
)
