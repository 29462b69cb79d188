import { Heading, Text } from "@medusajs/ui"
import type { ToldRule } from "../../../knee-check/parts"
import { marksOf } from "../../lib/guide/marks"
import type { Source } from "../../lib/guide/texts"

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return lines.length > 0 && (
    <div>
      <Text size="xsmall" className="text-ui-fg-subtle">{title}</Text>
      <ul className="list-disc pl-5">
        {lines.map((line) => <li key={line} className="txt-small">{marksOf(line).map(({ kind, text }, at) => (kind === "strong" ? <strong key={at} className="font-medium">{text}</strong> : text))}</li>)}
      </ul>
    </div>
  )
}

function Sources({ codes, all }: { codes: string[]; all: readonly Source[] }) {
  const found = codes.flatMap((code) => all.find((source) => source.code === code) ?? [])
  const known = found.map(({ code, title, publisher, url }) => <li key={code}><a href={url} target="_blank" rel="noreferrer" className="text-ui-fg-base underline decoration-1 underline-offset-2">{code} {publisher}, {title}</a></li>)
  const unknown = codes.filter((code) => !found.some((source) => source.code === code)).map((code) => <li key={code}>{code}, which the guide has no source by</li>)
  return codes.length ? <ul aria-label="Sources" className="txt-small">{known}{unknown}</ul> : <Text size="small" className="text-ui-fg-subtle">No source: general advice.</Text>
}

/** One rule: what it says, which answers make it, what it does, and what it rests on. */
export function Rule({ rule: { id, sentence, answers, points, effects, sources }, all }: { rule: ToldRule; all: readonly Source[] }) {
  return (
    <li className="flex flex-col gap-2 px-6 py-4" id={id}>
      <div>
        <Heading level="h3">{sentence}</Heading>
        <Text size="xsmall" className="text-ui-fg-subtle">{id}</Text>
      </div>
      <Lines title="Made by any line of these answers" lines={answers} />
      <Lines title="What speaks for it, in points" lines={points} />
      <Lines title="What it does" lines={effects} />
      <Sources codes={sources} all={all} />
    </li>
  )
}
