import type { Region } from "../../lib/regions"
import { Section } from "../../ui/section"
import type { Product } from "../catalogue/product"
import { EvidenceScale } from "../tips/evidence-scale"
import { StopSigns } from "../tips/stop-signs"
import { Timetable } from "../tips/timetable"
import type { Tip } from "../tips/tip"
import { Hero } from "./hero"
import { shelfOf } from "./shelf"
import { ShelfSection } from "./shelf-section"

/** Asked for by many, and honest about what it is: it stands on the shelf though it is no tip's best. */
const BESIDES = ["standard-leg-spacer"]

/** Where most people come in: show where it hurts, or read the tips; then the signs to stop at, the shelf, and what we keep to. */
export function HomePage({ tips, products, region }: { tips: Tip[]; products: Product[]; region: Region }) {
  return (
    <>
      <Hero region={region} />
      <section className="section" id="tips" aria-labelledby="tips-h"><div className="wrap">
        <div className="hang tips-lead">
          <h2 id="tips-h">Eight tips, and when each has its time</h2>
          <p className="lede">They follow one another. Ease the first days; then make the knee strong again, because that is what lasts.</p>
        </div>
        <Timetable tips={tips} base={region.base} />
      </div></section>
      <Section id="first" title="See someone first, if"><StopSigns region={region} /></Section>
      <ShelfSection items={shelfOf(tips, products, BESIDES)} region={region} />
      <Section id="honest" title="We sell what we advise. So we keep to this">
        <div>
          <EvidenceScale />
          <ul className="dashes promise">
            <li>Painkillers and surgery are explained here and sold nowhere.</li>
            <li>A warning sign stops the sale. You will see what to do and how soon, and nothing to buy.</li>
            <li>Each thing says what it is for, why, and when not to buy it.</li>
            <li>Nothing you answer in the knee check is stored.</li>
            <li>No reviews yet. When there are some, buyers will have written them.</li>
          </ul>
        </div>
      </Section>
    </>
  )
}
