import type { Region } from "../../lib/regions"
import { Section } from "../../ui/section"
import { Crumbs } from "../catalogue/crumbs"
import { EvidenceScale } from "./evidence-scale"
import { StopSigns } from "./stop-signs"
import { Timetable } from "./timetable"
import type { TipSummary } from "./tip"

/** All tips: the timetable, when to leave them and see somebody, and what the grades mean. */
export function TipsPage({ tips, region }: { tips: TipSummary[]; region: Region }) {
  return (
    <>
      <div className="wrap">
        <Crumbs base={region.base} trail={[{ label: "Eight tips" }]} />
        <div className="flow tips-top">
          <h1 className="p-title">Eight tips for a sore knee</h1>
          <p className="lede">They follow one another. Ease the first days; then make the knee strong again, because that is what lasts. Some knees should be <a href="#first">seen by someone first</a>.</p>
          <p>Why it hurts, and when you can run again, stands in <a href={`${region.base}/guide`}>the guide</a>.</p>
        </div>
      </div>
      <section className="section" id="tips" aria-labelledby="tips-h"><div className="wrap">
        <h2 className="tips-h" id="tips-h">What to do, and when</h2>
        <Timetable tips={tips} base={region.base} />
      </div></section>
      <Section id="first" title="See someone first, if"><StopSigns region={region} /></Section>
      <Section id="honest" title="How sure is sure"><EvidenceScale /></Section>
    </>
  )
}
