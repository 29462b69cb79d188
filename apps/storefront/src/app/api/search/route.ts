import { find } from "../../../features/search/find"
import { readRequest } from "../../../features/search/request"
import { toResponse } from "../../../features/search/shape"
import { regionOf } from "../../../lib/regions"
import { isStoreError } from "../../../lib/store-client"

/** Answers a search with its notice first, then products, tips and guide pages, best first. Nothing of it is stored. */
export async function GET(request: Request): Promise<Response> {
  const started = performance.now()
  const read = readRequest(new URL(request.url).searchParams)
  if (!read.ok) {
    return answer({ error: read.error }, 400)
  }
  const { query, country, limit, chosen } = read.request
  try {
    const region = await regionOf(country)
    return answer(toResponse(await find(query, region, chosen), region, limit, Math.round(performance.now() - started)), 200)
  } catch (error) {
    if (isStoreError(error)) {
      process.stderr.write(`A search could not be answered: ${error.message}\n`)
      return answer({ error: "Search is not to be had just now. Try again in a moment." }, error.status === 0 ? 503 : 502)
    }
    throw error
  }
}

const answer = (body: unknown, status: number) => Response.json(body, { status, headers: { "cache-control": "no-store" } })
