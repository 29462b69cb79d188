import { Frame } from "../features/site/frame"
import { NotFoundPage } from "../features/site/not-found"
import { DEFAULT_COUNTRY } from "../lib/countries"

/** What stands at a path that no page has. Prerendered once for all countries, so it is framed as the default one's. */
export default function NotFound() {
  return <Frame country={DEFAULT_COUNTRY.country}><NotFoundPage /></Frame>
}
