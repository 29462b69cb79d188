import { COUNTRIES, DEFAULT_COUNTRY } from "../../lib/countries"
import { chosenIn, type Chosen } from "./facets"
import { LONGEST_QUERY } from "./text"

const LIMIT = { usual: 20, most: 50 }

export type SearchRequest = { query: string; country: string; limit: number; chosen: Chosen }

type Read = { ok: true; request: SearchRequest } | { ok: false; error: string }

/** Reads a search out of a query string; what can't be answered is refused with a sentence that says what would be right. */
export function readRequest(params: URLSearchParams): Read {
  const query = (params.get("q") ?? "").trim()
  const country = params.get("region") ?? DEFAULT_COUNTRY.country
  const limit = params.get("limit") ?? String(LIMIT.usual)
  if (!query) {
    return refused("q is missing: say what you are looking for, such as q=knee+brace.")
  }
  if (query.length > LONGEST_QUERY) {
    return refused(`q has ${query.length} characters; a search has at most ${LONGEST_QUERY}.`)
  }
  if (!COUNTRIES.some((each) => each.country === country)) {
    return refused(`There is no such region. There are ${COUNTRIES.map((each) => each.country).join(", ")}.`)
  }
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > LIMIT.most) {
    return refused(`limit must be a whole number from 1 to ${LIMIT.most}.`)
  }
  return { ok: true, request: { query: plainText(query), country, limit: Number(limit), chosen: chosenIn(params) } }
}

/** Without control characters, which nobody types and which would upset a log. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim()
}

const refused = (error: string): Read => ({ ok: false, error })
