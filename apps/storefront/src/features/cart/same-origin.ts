/**
 * Was a form sent from this shop's own pages? Server actions are checked by the framework, route handlers are not.
 * Browsers send `Origin` with every post; what sends none is no browser and has no shopper's cookies.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin")
  if (!origin) {
    return true
  }
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host")
  return URL.canParse(origin) && new URL(origin).host === host
}
