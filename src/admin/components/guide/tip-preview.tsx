import { Heading, Text } from "@medusajs/ui"
import type { TipDraft } from "../../lib/guide/draft"
import { splitParagraphs } from "../../lib/guide/paragraphs"
import type { Caution } from "../../lib/guide/texts"
import { Marked, Preview, PreviewEvidence, PreviewNext, PreviewPart, PreviewTable } from "./preview"

const KINDS: Caution["kind"][] = ["stop", "avoid", "ask"]

/** All that a reader meets, from top to bottom: this is the order in which citations are numbered. */
function textsOf({ steps, note, cautions, sections }: TipDraft): string[] {
  const warnings = KINDS.flatMap((kind) => cautions.filter((caution) => caution.kind === kind)).map(({ text }) => text)
  return [...steps, note, ...warnings, ...sections.map(({ paragraphs }) => paragraphs), ...sections.flatMap(({ table }) => table?.rows.flat() ?? [])]
}

/** A tip as readers will see it, without its picture and its products. */
export function TipPreview({ draft }: { draft: TipDraft }) {
  const { title, headline, steps, note, cautions, avoid_lead, evidence, sections, next, products_note, no_products_reason, timing } = draft
  const leads = { stop: "Stop, and see someone", avoid: avoid_lead || "Leave it out, if you have", ask: "Ask a doctor or a pharmacist first" }
  return (
    <Preview draft={draft} texts={textsOf(draft)}>
      {(sources) => (
        <>
          <div className="flex flex-col gap-2 py-4">
            <Text size="small" className="text-ui-fg-subtle">{title} · {timing.label}</Text>
            <Heading level="h3" className="text-xl leading-snug">{headline}</Heading>
            <ol className="txt-small list-decimal pl-5">{steps.map((step, at) => <li key={at}><Marked text={step} sources={sources} /></li>)}</ol>
            {note && <Text size="small" className="text-ui-fg-subtle"><Marked text={note} sources={sources} /></Text>}
          </div>
          {cautions.length > 0 && (
            <PreviewPart title="When not to">
              {KINDS.filter((kind) => cautions.some((caution) => caution.kind === kind)).map((kind) => (
                <div key={kind} className="txt-small">
                  <p className="txt-small-plus">{leads[kind]}</p>
                  <ul className="list-disc pl-5">{cautions.filter((caution) => caution.kind === kind).map(({ text }, at) => <li key={at}><Marked text={text} sources={sources} /></li>)}</ul>
                </div>
              ))}
            </PreviewPart>
          )}
          {(products_note || no_products_reason) && <PreviewPart title="What helps"><Text size="small">{no_products_reason || products_note}</Text></PreviewPart>}
          <PreviewPart title="Why we think so">
            <PreviewEvidence evidence={evidence}>{evidence.summary}</PreviewEvidence>
            {sections.map(({ heading, paragraphs, table }, at) => (
              <div key={at} className="txt-small flex flex-col gap-1">
                <h4 className="txt-small-plus">{heading}</h4>
                {splitParagraphs(paragraphs).map((paragraph, place) => <p key={place}><Marked text={paragraph} sources={sources} /></p>)}
                {table && <PreviewTable table={table} sources={sources} />}
              </div>
            ))}
          </PreviewPart>
          <PreviewNext next={next} />
        </>
      )}
    </Preview>
  )
}
