import type { NextConfig } from "next"
import { readEnv } from "./src/env"
import { COUNTRIES, DEFAULT_COUNTRY } from "./src/lib/countries"

// An environment that is not complete stops the build and the start, before anything else can fail of it.
readEnv()

const prefixes = COUNTRIES.flatMap(({ base }) => base.slice(1) || [])
/** Whatever doesn't begin with a country, and isn't the framework's, the API's or a file of ours, is the default country's. */
const unprefixed = `/:path((?!(?:${[...prefixes, "api", "_next", "media"].join("|")})(?:/|$)|icon.svg$|robots.txt$|sitemap.xml$).*)`

const security = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  // Scripts and styles may be inline: a prerendered page can carry no nonce, and the framework writes some.
  { key: "Content-Security-Policy", value: "base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'" },
]

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  output: process.env.NEXT_OUTPUT === "standalone" ? "standalone" : undefined,
  // What is served, without its tests: their types are installed beside the backend, and an image has this folder alone.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  turbopack: { root: import.meta.dirname },
  headers: async () => [
    { source: "/:path*", headers: security },
    // A drawing that is opened by itself may run nothing.
    { source: "/media/:path*", headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; style-src 'unsafe-inline'; sandbox" }] },
  ],
  redirects: async () => [{ source: `/${DEFAULT_COUNTRY.country}/:path*`, destination: "/:path*", permanent: true }],
  rewrites: async () => ({
    beforeFiles: [{ source: unprefixed, destination: `/${DEFAULT_COUNTRY.country}/:path` }],
    afterFiles: [],
    fallback: [],
  }),
}

export default config
