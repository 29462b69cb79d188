/** Pages of the guide that have more than text, and so a route of their own: what a tool needs is loaded by its own readers alone. */
const OWN_ROUTES: ReadonlySet<string> = new Set(["anatomy", "contraindications", "icing", "return-to-running", "sizing"])

export function hasOwnRoute(handle: string): boolean {
  return OWN_ROUTES.has(handle)
}
