import { alternatesOf } from "../../lib/alternates"
import { COUNTRIES } from "../../lib/countries"

/** An address a search engine may keep, and the same page in every country. All absolute. */
export type Address = { url: string; alternates: { languages: Record<string, string> } }

/** Parts of the shop that are one shopper's own, or endless: no search engine should fetch them. */
const PRIVATE = ["/cart", "/checkout", "/orders/", "/account", "/search"]

/** Every public page in every country. `paths` are addresses in the default country: "/products", and "" for home. */
export function addressesOf(siteUrl: string, paths: string[]): Address[] {
  return paths.flatMap((path) =>
    COUNTRIES.map((country) => {
      const { canonical, languages } = alternatesOf(country, path)
      return { url: siteUrl + canonical, alternates: { languages: Object.fromEntries(Object.entries(languages).map(([language, at]) => [language, siteUrl + at])) } }
    }),
  )
}

/** What robots.txt forbids: the private parts in every country, and what only scripts ask for. */
export function forbidden(): string[] {
  return ["/api/", ...COUNTRIES.flatMap(({ base }) => PRIVATE.map((path) => base + path))]
}
