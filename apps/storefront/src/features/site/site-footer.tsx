import { COUNTRIES, type Country } from "../../lib/countries"
import { guidePageAt, type GuideHandle } from "../search/guide-pages"
import { emergencyNumbers } from "../safety/where-to-go"

const READING: GuideHandle[] = ["causes", "anatomy", "warning-signs", "return-to-running", "prevention", "icing", "exercises", "contraindications"]
const BEFORE_BUYING: GuideHandle[] = ["sizing", "fsa-hsa"]

function GuideLinks({ handles, base }: { handles: GuideHandle[]; base: string }) {
  return handles.map(guidePageAt).map(({ handle, label, path }) => <li key={handle}><a href={base + path}>{label}</a></li>)
}

/** Where to go next, the other countries, and what we are not. */
export function SiteFooter({ country: shown }: { country: Country }) {
  const { base, country } = shown
  const [own, ...others] = emergencyNumbers(shown).map(({ name, number }) => `${number} (${name})`)
  const home = base || "/"
  return (
    <footer className="site-foot">
      <div className="wrap">
        <div><h2>Help with a knee</h2><ul>
          <li><a href={`${base}/tips`}>Eight tips</a></li>
          <li><a href={`${base}/guide/red-flags`}>Warning signs</a></li>
          <li><a href={`${base}/knee-check`}>Knee check</a></li>
        </ul></div>
        <div><h2><a href={`${base}/guide`}>The guide</a></h2><ul><GuideLinks handles={READING} base={base} /></ul></div>
        <div><h2>Buying</h2><ul>
          <li><a href={`${base}/products`}>The whole shop</a></li>
          <GuideLinks handles={BEFORE_BUYING} base={base} />
          <li><a href={`${base}/cart`}>Your cart</a></li>
        </ul></div>
        <div><h2>About us</h2><ul>
          <li><a href={`${home}#honest`}>How we decide</a></li>
        </ul></div>
        <div><h2>Country</h2><ul>
          {COUNTRIES.map((each) => <li key={each.country}><a href={each.base || "/"} aria-current={each.country === country ? true : undefined}>{each.name}, {each.currencyName}</a></li>)}
        </ul></div>
        <p className="legal small">Kneewell informs; it does not diagnose or treat. In an emergency call {own}, {others.join(" or ")}. Prices and stock are samples, and no card is charged.</p>
      </div>
    </footer>
  )
}
