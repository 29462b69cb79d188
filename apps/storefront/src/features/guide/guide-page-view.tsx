import type { ReactNode } from "react"
import { mediaUrl } from "../../lib/media"
import type { Region } from "../../lib/regions"
import { Section } from "../../ui/section"
import { Crumbs } from "../catalogue/crumbs"
import { numberSources } from "../texts/marks"
import { NextSteps } from "../texts/next-steps"
import { Reviewed } from "../texts/reviewed"
import { SourceList } from "../texts/source-list"
import type { GuidePage } from "./guide-page"
import { GuidePart } from "./guide-section"
import { textsOf } from "./reading-order"

function OnThisPage({ sections }: Pick<GuidePage, "sections">) {
  return (
    <nav className="guide-index" aria-labelledby="index-h">
      <h2 className="h-l" id="index-h">On this page</h2>
      <ul>{sections.map(({ id, heading }) => <li key={id}><a href={`#${id}`}>{heading}</a></li>)}</ul>
    </nav>
  )
}

function Plate({ page: { picture, picture_caption } }: { page: GuidePage }) {
  return picture && (
    <figure className="plate">
      <img src={mediaUrl(picture.url)} alt={picture.alt} width={800} height={800} fetchPriority="high" />
      {picture_caption && <figcaption>{picture_caption}</figcaption>}
    </figure>
  )
}

/** How one gets to what a page has to use: by a button; or it comes at once, and shows where all else is, so that the page needs no index. */
export type Way = { href: string; label: string } | "at-once"

/** The first screen: the one sentence that helps most, what the page holds, and where in it. */
function Top({ page, toTool }: { page: GuidePage; toTool?: Way }) {
  const { title, headline, summary, last_reviewed_on, sections, picture } = page
  const index = toTool !== "at-once" && <OnThisPage sections={sections} />
  return (
    <div className={picture ? "split guide-top" : "split wide-l guide-top"}>
      <div className="flow">
        <h1 className="p-title">{title}</h1>
        <p className="dose">{headline}</p>
        <p className="lede">{summary}</p>
        {typeof toTool === "object" && <p><a className="btn" href={toTool.href}>{toTool.label}</a></p>}
        <Reviewed on={last_reviewed_on} />
        {picture && index}
      </div>
      {picture ? <Plate page={page} /> : index}
    </div>
  )
}

type Props = {
  page: GuidePage
  region: Region
  /** Something to use, between the head and the text. */
  tool?: ReactNode
  toTool?: Way
  /** What the shop itself knows of the subject, below the text. */
  below?: ReactNode
}

/** A page of the guide whole: what matters most, the text part by part with how sure each is, where to go next, and from where we have it. */
export function GuidePageView({ page, region, tool, toTool, below }: Props) {
  const { base } = region
  const sources = numberSources(textsOf(page), page.sources)
  return (
    <article className="guide">
      <div className="wrap">
        <Crumbs base={base} trail={[{ label: "Guide", href: `${base}/guide` }, { label: page.label }]} />
        <Top page={page} toTool={toTool} />
      </div>
      {tool}
      <div className="guide-text">{page.sections.map((section) => <GuidePart key={section.id} section={section} sources={sources} region={region} />)}</div>
      {below}
      {page.next.length > 0 && <Section id="next" title="What next"><NextSteps steps={page.next} base={base} /></Section>}
      {sources.length > 0 && <Section id="sources" title="Sources"><SourceList sources={sources} /></Section>}
    </article>
  )
}
