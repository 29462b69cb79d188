import { checkKnee } from "../../../features/knee-check/engine"
import { presentVerdict } from "../../../features/knee-check/present"
import { readBody } from "../../../features/knee-check/read-body"
import { readIntake } from "../../../features/knee-check/read-intake"
import { DEFAULT_COUNTRY, isOurCountry } from "../../../lib/countries"
import { getKneeCheckRules, readShelf } from "../../../lib/data/knee-check"
import { regionOf } from "../../../lib/regions"
import { isStoreError } from "../../../lib/store-client"

/** Judges the answers of a knee check, with the engine that runs in the browser. Nothing of them is stored, logged or passed on. */
export async function POST(request: Request): Promise<Response> {
  const country = new URL(request.url).searchParams.get("region") ?? DEFAULT_COUNTRY.country
  if (!isOurCountry(country)) {
    return answer({ error: "region: there is no such region." }, 400)
  }
  const body = await readBody(request)
  if (!body.ok) {
    return answer({ error: body.error }, body.status)
  }
  const read = readIntake(body.value)
  if (!read.ok) {
    return answer({ error: read.error }, 400)
  }
  try {
    const [rules, shelf] = await Promise.all([getKneeCheckRules(), regionOf(country).then(readShelf)])
    return answer(presentVerdict(checkKnee(read.intake, rules, shelf), shelf), 200)
  } catch (error) {
    if (isStoreError(error)) {
      return unavailable(error.message)
    }
    throw error
  }
}

/** Never an empty plan: that would read as "nothing wrong, nothing to do". */
function unavailable(message: string): Response {
  process.stderr.write(`A knee check could not be answered: ${message}\n`)
  return answer({ error: "The knee check is not to be had just now. Try again in a moment. If your knee can’t wait, read /guide/red-flags." }, 503)
}

const answer = (body: unknown, status: number) => Response.json(body, { status, headers: { "cache-control": "no-store" } })
