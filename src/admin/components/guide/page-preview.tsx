import { Heading, Text } from "@medusajs/ui"
import type { DraftGuideSection, PageDraft } from "../../lib/guide/draft"
import type { NumberedSource } from "../../lib/guide/marks"
import { splitParagraphs } from "../../lib/guide/paragraphs"
import { Marked, Preview, PreviewEvidence, PreviewNext, PreviewPart, PreviewTable } from "./preview"

/** All that a reader meets, from top to bottom: this is the order in which citations are numbered. */
function textsOf({ sections }: PageDraft): string[] {
  return sections.flatMap(({ paragraphs, points, table, evidence }) => [paragraphs, ...points, ...(table?.rows.flat() ?? []), evidence?.summary ?? ""])
}

function Section({ section: { heading, paragraphs, points, ordered, table, evidence, links }, sources }: { section: DraftGuideSection; sources: readonly NumberedSource[] }) {
  const List = ordered ? "ol" : "ul"
  return (
    <PreviewPart title={heading}>
      {splitParagraphs(paragraphs).map((paragraph, at) => <Text key={at} size="small"><Marked text={paragraph} sources={sources} /></Text>)}
      {points.length > 0 && <List className={`txt-small pl-5 ${ordered ? "list-decimal" : "list-disc"}`}>{points.map((point, at) => <li key={at}><Marked text={point} sources={sources} /></li>)}</List>}
      {table && <PreviewTable table={table} sources={sources} />}
      {evidence && <PreviewEvidence evidence={evidence}><Marked text={evidence.summary} sources={sources} /></PreviewEvidence>}
      {links.length > 0 && <ul className="txt-small flex flex-wrap gap-x-4">{links.map(({ label, url }, at) => <li key={at}>{label} <span className="text-ui-fg-subtle">({url})</span></li>)}</ul>}
    </PreviewPart>
  )
}

/** A page of the guide as readers will see it, without its picture and its tools. */
export function PagePreview({ draft }: { draft: PageDraft }) {
  const { title, headline, summary, sections, next } = draft
  return (
    <Preview draft={draft} texts={textsOf(draft)}>
      {(sources) => (
        <>
          <div className="flex flex-col gap-2 py-4">
            <Heading level="h3" className="text-xl leading-snug">{title}</Heading>
            <Text weight="plus">{headline}</Text>
            <Text size="small" className="text-ui-fg-subtle">{summary}</Text>
          </div>
          {sections.map((section, at) => <Section key={at} section={section} sources={sources} />)}
          <PreviewNext next={next} />
        </>
      )}
    </Preview>
  )
}
