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

describeSearchProvider("Medusa's own on Postgres", () => new (postgres as unknown as { services: [new (dependencies: object) => Provider] }).services[0]({ manager }), () => "standby")
