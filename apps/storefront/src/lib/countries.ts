/** A country we sell to: what its prices look like, and the path its pages begin with ("" for the default). */
export type Country = { country: string; base: string; name: string; currency: string; currencyName: string; locale: string; taxIncluded: boolean; emergency: string }

const list = [
  { country: "us", base: "", name: "United States", currency: "usd", currencyName: "US dollars", locale: "en-US", taxIncluded: false, emergency: "911" },
  { country: "gb", base: "/gb", name: "United Kingdom", currency: "gbp", currencyName: "pounds", locale: "en-GB", taxIncluded: true, emergency: "999" },
  { country: "de", base: "/de", name: "Germany", currency: "eur", currencyName: "euros", locale: "en-IE", taxIncluded: true, emergency: "112" },
  { country: "fr", base: "/fr", name: "France", currency: "eur", currencyName: "euros", locale: "en-IE", taxIncluded: true, emergency: "112" },
  { country: "ie", base: "/ie", name: "Ireland", currency: "eur", currencyName: "euros", locale: "en-IE", taxIncluded: true, emergency: "112" },
  { country: "nl", base: "/nl", name: "Netherlands", currency: "eur", currencyName: "euros", locale: "en-IE", taxIncluded: true, emergency: "112" },
] as const satisfies readonly Country[]

/** The countries we sell to, the default one first. Each is a region of its own in the backend. */
export const COUNTRIES: readonly Country[] = list
export const DEFAULT_COUNTRY: Country = list[0]

/** True for the two small letters of a country we sell to. */
export function isOurCountry(code: string | null): boolean {
  return COUNTRIES.some(({ country }) => country === code)
}
