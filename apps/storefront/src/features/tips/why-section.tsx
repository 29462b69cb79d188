import { Section } from "../../ui/section"
import { Evidence } from "../catalogue/evidence"
import { Marked } from "../texts/marked"
import { MarkedTable } from "../texts/marked-table"
import type { NumberedSource } from "../texts/marks"
import { Reviewed } from "../texts/reviewed"
import { SourceList } from "../texts/source-list"
import type { Tip } from "./tip"

/** How sure anyone is of the tip, why, where people disagree, and from where we have it. */
export function WhySection({ tip, sources }: { tip: Tip; sources: NumberedSource[] }) {
  const { grade, direction, summary } = tip.evidence
  const tables = tip.sections.flatMap(({ table }) => table ?? [])
  return (
    <Section id="why" title="Why we think so" aside={<Reviewed on={tip.last_reviewed_on} />}>
      <div className="prose why-text">
        <p><Evidence grade={grade} direction={direction} led />. {summary}</p>
        {tip.sections.map(({ heading, paragraphs }) => (
          <div className="why-part" key={heading}>
            <h3>{heading}</h3>
            {paragraphs.map((paragraph) => <p key={paragraph}><Marked text={paragraph} sources={sources} /></p>)}
          </div>
        ))}
        <div>
          {tables.map((table) => <details className="fold" key={table.title}><summary>{table.title}</summary><div><MarkedTable table={table} sources={sources} /></div></details>)}
          <details className="fold" open><summary>Sources</summary><SourceList sources={sources} /></details>
        </div>
      </div>
    </Section>
  )
}
