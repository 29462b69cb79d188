import { COUNTRIES, DEFAULT_COUNTRY, type Country } from "./countries"

/** One page's own address, and its address in every country we sell to, as search engines want them. Relative to the site's address. */
export type Alternates = { canonical: string; languages: Record<string, string> }

/** `path` is the page's address in the default country: "/products", and "" for home. */
export function alternatesOf({ base }: Pick<Country, "base">, path: string): Alternates {
  const at = (prefix: string) => `${prefix}${path}` || "/"
  // The pages are in English everywhere; what differs is the country: its prices, its delivery, its emergency number.
  const languages = Object.fromEntries(COUNTRIES.map((each) => [`en-${each.country.toUpperCase()}`, at(each.base)]))
  return { canonical: at(base), languages: { ...languages, "x-default": at(DEFAULT_COUNTRY.base) } }
}
