import type { Metadata } from "next"
import { COUNTRIES, DEFAULT_COUNTRY } from "./countries"

const at = (base: string, path: string) => `${base}${path}` || "/"

/**
 * Says of a page that every country has which address is its own, and which are the same page elsewhere.
 * @param base where the region's pages begin: "" or "/gb"
 * @param path of the page without it: "" for home, "/tips/ice"
 */
export function alternates(base: string, path: string): NonNullable<Metadata["alternates"]> {
  const elsewhere = COUNTRIES.map((each) => [`en-${each.country.toUpperCase()}`, at(each.base, path)])
  return { canonical: at(base, path), languages: Object.fromEntries([...elsewhere, ["x-default", at(DEFAULT_COUNTRY.base, path)]]) }
}
