import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readEnv } from "../../env"
import { checksOf, failing } from "./checks"

const TIMEOUT_MS = 2_000

/**
 * Whether this process can serve: 200, or 503 with the names of what is missing. For whoever sends it traffic;
 * `/health` only says that it runs. Reasons go to the log, since they hold addresses.
 */
export async function GET({ scope }: MedusaRequest, res: MedusaResponse): Promise<void> {
  const missing = await failing(checksOf(scope, { usesRedis: Boolean(readEnv().REDIS_URL) }), TIMEOUT_MS)
  missing.forEach(({ name, reason }) => scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`Not ready: ${name}: ${reason}`))
  res
    .status(missing.length ? 503 : 200)
    .setHeader("cache-control", "no-store")
    .json({ ready: !missing.length, missing: missing.map(({ name }) => name) })
}
