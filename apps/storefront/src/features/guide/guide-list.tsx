import type { Region } from "../../lib/regions"
import { Section } from "../../ui/section"
import { Crumbs } from "../catalogue/crumbs"
import { StopSigns } from "../tips/stop-signs"
import type { GuideSummary } from "./guide-page"

/** The guide: every page with what it says first. */
export function GuideList({ pages, region }: { pages: GuideSummary[]; region: Region }) {
  const { base } = region
  return (
    <>
      <div className="wrap">
        <Crumbs base={base} trail={[{ label: "Guide" }]} />
        <div className="flow tips-top">
          <h1 className="p-title">The guide to a sore knee</h1>
          <p className="lede">Why it hurts, what it tells you, and how to run again. What to do about it stands in the <a href={`${base}/tips`}>eight tips</a>. Some knees should be <a href="#first">seen by someone first</a>.</p>
        </div>
        <ul className="guide-list">
          {pages.map(({ handle, title, headline }) => (
            <li className="hang" key={handle}>
              <h2 className="h-xl"><a href={`${base}/guide/${handle}`}>{title}</a></h2>
              <p>{headline}</p>
            </li>
          ))}
        </ul>
      </div>
      <Section id="first" title="See someone first, if"><StopSigns region={region} /></Section>
    </>
  )
}
