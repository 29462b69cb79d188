import type { Region } from "../../lib/regions"
import { vars } from "../../ui/vars"
import { SearchBox } from "../search/search-box"
import { KneeDrawing } from "./knee-drawing"
import { PLACES } from "./places"

/** The question, the knee with six places to press, and a field for those who would rather say it. */
export function Hero({ region: { base, country } }: { region: Region }) {
  return (
    <section className="hero" aria-labelledby="h1">
      <div className="hero-say">
        <h1 id="h1">Knee sore after running? Show us where.</h1>
        <p className="lede">What helps, how sure anyone is of it, what it costs, and when to see someone instead.</p>
      </div>
      <div className="point"><nav className="in" aria-label="Where it hurts: starts the knee check there">
        <KneeDrawing />
        <ul>
          {PLACES.map(({ label, answers, x, y, side }) => (
            <li key={label} className={side === "right" ? "r" : undefined} style={vars({ "--x": x, "--y": y })}><a href={`${base}/knee-check#${answers}`}><span>{label}</span></a></li>
          ))}
        </ul>
      </nav></div>
      <div className="hero-ask">
        <SearchBox base={base} country={country} big label="Say it in your own words" placeholder="Or: hurts on stairs" />
        <p><a className="act" href="#tips">Or read the eight tips</a></p>
      </div>
    </section>
  )
}
