import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useSources } from "../../lib/guide/api"
import { citedIn, marksOf, numberSources, textsIn, type NumberedSource } from "../../lib/guide/marks"
import type { Evidence, Next, Table } from "../../lib/guide/texts"
import { evidenceInWords } from "../../lib/guide/words"

/** A text as readers see it. A citation whose source isn't ticked is marked: readers would follow it to nothing. */
export function Marked({ text, sources }: { text: string; sources: readonly NumberedSource[] }) {
  return marksOf(text).map(({ kind, text: piece }, at) => {
    if (kind !== "cite") {
      return kind === "strong" ? <strong key={at} className="font-medium">{piece}</strong> : <span key={at}>{piece}</span>
    }
    const source = sources.find(({ code }) => code === piece)
    return source
      ? <sup key={at} title={`${source.title}. ${source.publisher}`}> {source.number}</sup>
      : <mark key={at} className="bg-ui-tag-orange-bg text-ui-tag-orange-text mx-0.5 rounded px-1">[{piece}: no source]</mark>
  })
}

/** A part of the text under its heading. */
export function PreviewPart({ title, children }: { title: string; children: ReactNode }) {
  return <section className="flex flex-col gap-2 py-4"><Heading level="h3">{title}</Heading>{children}</section>
}

/** How sure anyone is, and what that means. */
export function PreviewEvidence({ evidence: { grade, direction }, children }: { evidence: Evidence; children: ReactNode }) {
  return <Text size="small"><b className="font-medium">Evidence: {evidenceInWords(grade, direction).toLowerCase()}.</b> {children}</Text>
}

/** A table as it is read, its first column naming each row. */
export function PreviewTable({ table: { title, columns, rows }, sources }: { table: Table; sources: readonly NumberedSource[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="txt-small w-full text-left">
        <caption className="txt-small-plus pb-1 text-left">{title}</caption>
        <thead><tr>{columns.map((column, at) => <th key={at} scope="col" className="text-ui-fg-subtle border-b py-1 pr-3 font-normal">{column}</th>)}</tr></thead>
        <tbody>{rows.map((row, r) => <tr key={r}>{row.map((cell, c) => <td key={c} className="border-b py-1 pr-3 align-top"><Marked text={cell} sources={sources} /></td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}

/** Where a reader goes on. */
export function PreviewNext({ next }: { next: readonly Next[] }) {
  return next.length > 0 && (
    <PreviewPart title="What next">
      <ol className="flex flex-col gap-2">
        {next.map(({ when, label, url, text }, at) => <li key={at} className="txt-small"><span className="text-ui-fg-subtle">{when}</span> <b className="font-medium">{label}</b> <span className="text-ui-fg-subtle">({url})</span><br />{text}</li>)}
      </ol>
    </PreviewPart>
  )
}

type Props = { draft: { sources: string[] }; /** All that is read, from top to bottom. */ texts: readonly string[]; children: (sources: readonly NumberedSource[]) => ReactNode }

/** What a reader will find once it is saved, with the numbers its citations get, and those that lead nowhere said on top. */
export function Preview({ draft, texts, children }: Props) {
  const { data: all, error } = useSources()
  const sources = numberSources(texts, draft.sources, all ?? [])
  const lost = citedIn(textsIn(draft)).filter((code) => !sources.some((source) => source.code === code))
  return (
    <Container className="divide-y p-0 lg:sticky lg:top-0 lg:max-h-[calc(100vh-5rem)] lg:overflow-y-auto" role="region" aria-label="Preview" tabIndex={0}>
      <div className="px-6 py-4">
        <Heading level="h2">Preview</Heading>
        <Text size="small" role="status">{all && lost.length > 0 ? `Cited without a source: ${lost.join(", ")}. It can’t be saved so.` : <span className="text-ui-fg-subtle">As shoppers read it, once it is saved.</span>}</Text>
      </div>
      {all ? (
        <div className="divide-y px-6">
          {children(sources)}
          {sources.length > 0 && (
            <PreviewPart title="Sources">
              <ol className="flex flex-col gap-1">{sources.map(({ code, number, title, publisher, year }) => <li key={code} className="txt-small text-ui-fg-subtle">{number}. {title}. {publisher}{year ? `, ${year}` : ""} ({code})</li>)}</ol>
            </PreviewPart>
          )}
        </div>
      ) : <Text size="small" className="px-6 py-4" role={error ? "alert" : undefined}>{error ? `The sources could not be read, so nothing can be shown: ${error.message}` : "Loading the sources…"}</Text>}
    </Container>
  )
}
