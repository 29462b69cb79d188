/** How a place is called in a sentence; its label says exactly where it is. */
const NAMES: Record<string, string> = { thigh: "thigh", mid: "kneecap", calf: "calf", user: "height" }

/** "thigh" for `thigh_6in_above`. A place we have no word for is called by its own name. */
export function siteName(site: string): string {
  return NAMES[site.split("_")[0] ?? ""] ?? site.replaceAll("_", " ")
}
