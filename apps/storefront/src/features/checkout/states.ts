const NAMES: Record<string, string> = {
  al: "Alabama", ak: "Alaska", az: "Arizona", ar: "Arkansas", ca: "California", co: "Colorado", ct: "Connecticut", de: "Delaware",
  dc: "District of Columbia", fl: "Florida", ga: "Georgia", hi: "Hawaii", id: "Idaho", il: "Illinois", in: "Indiana", ia: "Iowa",
  ks: "Kansas", ky: "Kentucky", la: "Louisiana", me: "Maine", md: "Maryland", ma: "Massachusetts", mi: "Michigan", mn: "Minnesota",
  ms: "Mississippi", mo: "Missouri", mt: "Montana", ne: "Nebraska", nv: "Nevada", nh: "New Hampshire", nj: "New Jersey", nm: "New Mexico",
  ny: "New York", nc: "North Carolina", nd: "North Dakota", oh: "Ohio", ok: "Oklahoma", or: "Oregon", pa: "Pennsylvania", ri: "Rhode Island",
  sc: "South Carolina", sd: "South Dakota", tn: "Tennessee", tx: "Texas", ut: "Utah", vt: "Vermont", va: "Virginia", wa: "Washington",
  wv: "West Virginia", wi: "Wisconsin", wy: "Wyoming",
}

/** The states we send to, as Medusa names provinces for tax (`us-or`), in the order of their names. */
export const US_STATES: readonly { code: string; name: string }[] = Object.entries(NAMES)
  .map(([code, name]) => ({ code: `us-${code}`, name }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"))

/** A state's name, or the code itself where we have no name for it. */
export function stateName(code: string): string {
  return US_STATES.find((state) => state.code === code)?.name ?? code
}

/** True where an address has no meaning, or no right tax, without a state. */
export function needsState(country: string): boolean {
  return country === "us"
}
