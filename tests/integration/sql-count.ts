import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { backend } from "./harness"

/** How many SQL queries a read makes once the backend is warm; the least of a few, since jobs run beside it. */
export async function queriesOf(read: () => Promise<unknown>): Promise<number> {
  const connection = backend.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const counts: number[] = []
  for (let round = 0; round < 4; round++) {
    let count = 0
    const onQuery = () => { count++ }
    connection.on("query", onQuery)
    await read()
    connection.removeListener("query", onQuery)
    counts.push(count)
  }
  return Math.min(...counts)
}
