import type { Region } from "../../lib/regions"
import { Section } from "../../ui/section"
import { Evidence } from "../catalogue/evidence"
import { Marked } from "../texts/marked"
import { MarkedTable } from "../texts/marked-table"
import type { NumberedSource } from "../texts/marks"
import type { GuideSection } from "./guide-page"

type Props = { section: GuideSection; sources: NumberedSource[]; region: Region }

function Points({ section: { points, ordered }, sources }: Pick<Props, "section" | "sources">) {
  const items = points.map((point) => <li key={point}><span><Marked text={point} sources={sources} /></span></li>)
  return ordered ? <ol className="todo">{items}</ol> : <ul className="dashes">{items}</ul>
}

/** A part of a page: how sure it is hangs under its heading, and the text ends with why, and where to go. */
export function GuidePart({ section, sources, region }: Props) {
  const { id, heading, paragraphs, points, table, evidence, links } = section
  return (
    <Section id={id} title={heading} aside={evidence && <p className="small"><Evidence {...evidence} led /></p>}>
      <div className="guide-part">
        <div className="prose">
          {paragraphs.map((paragraph) => <p key={paragraph}><Marked text={paragraph} sources={sources} /></p>)}
          {points.length > 0 && <Points section={section} sources={sources} />}
        </div>
        {table && <div className="guide-table"><h3>{table.title}</h3><MarkedTable table={table} sources={sources} /></div>}
        {evidence && <p className="prose quiet guide-sure"><b>How sure:</b> <Marked text={evidence.summary} sources={sources} /></p>}
        {links.length > 0 && <ul className="row guide-links">{links.map(({ label, url }) => <li key={url}><a className="act" href={region.base + url}>{label}</a></li>)}</ul>}
      </div>
    </Section>
  )
}
