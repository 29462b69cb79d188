import { Button, Checkbox, Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { useSources } from "../../lib/guide/api"
import type { Source } from "../../lib/guide/texts"
import { ProblemText } from "../form/frame"
import { useDescribed } from "../form/problems"

type Props = { value: string[]; onChange: (codes: string[]) => void; /** What the text cites as it stands. */ cited: string[] }

function SourceLine({ source: { code, title, publisher, year }, isTicked, onTick }: { source: Source; isTicked: boolean; onTick: (isTicked: boolean) => void }) {
  return (
    <li className="flex items-start gap-2 py-1.5">
      <Checkbox className="shrink-0" id={`source-${code}`} checked={isTicked} onCheckedChange={(checked) => { onTick(checked === true) }} />
      <Label htmlFor={`source-${code}`} size="small"><b className="txt-compact-small-plus">{code}</b> {title}. <span className="text-ui-fg-subtle">{publisher}{year ? `, ${year}` : ""}</span></Label>
    </li>
  )
}

const isFound = ({ code, title, publisher }: Source, sought: string) => `${code} ${title} ${publisher}`.toLowerCase().includes(sought.trim().toLowerCase())

/** What the text rests on, ticked from all there is; what is cited and not ticked is named, since it cannot be saved. */
export function SourcesField({ value, onChange, cited }: Props) {
  const { data: sources, isPending, error } = useSources()
  const { problem } = useDescribed("sources")
  const [sought, setSought] = useState("")
  const missing = cited.filter((code) => !value.includes(code) && sources?.some((source) => source.code === code))
  const shown = sources?.filter((source) => (sought ? isFound(source, sought) : value.includes(source.code)))
  const tick = (code: string) => (isTicked: boolean) => { onChange(isTicked ? [...value, code] : value.filter((each) => each !== code)) }
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">Sources</legend>
      <div className="flex flex-col gap-1.5">
        <Label htmlFor="sources" size="small" weight="plus">Find a source to tick</Label>
        <Input id="sources" inputMode="search" size="small" autoComplete="off" value={sought} onChange={({ target }) => { setSought(target.value) }} placeholder="C8, NICE, icing …" />
      </div>
      <ProblemText name="sources" says={problem} />
      {missing.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <Text size="small">The text cites {missing.join(", ")}, not ticked yet.</Text>
          <Button type="button" size="small" variant="secondary" onClick={() => { onChange([...value, ...missing]) }}>Tick what is cited</Button>
        </div>
      )}
      {isPending && <Text size="small">Loading the sources…</Text>}
      {error && <Text size="small" role="alert">The sources could not be read: {error.message}</Text>}
      {shown && (
        <>
          <Text size="small" className="text-ui-fg-subtle" role="status">{sought ? `${shown.length} of ${sources?.length ?? 0} sources have “${sought}”` : shown.length ? `${shown.length} ticked` : "None is ticked."}</Text>
          <ul>{shown.map((source) => <SourceLine key={source.code} source={source} isTicked={value.includes(source.code)} onTick={tick(source.code)} />)}</ul>
        </>
      )}
    </fieldset>
  )
}
