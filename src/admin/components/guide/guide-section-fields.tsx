import { Button, Text } from "@medusajs/ui"
import { effectiveAnchor, type DraftGuideSection } from "../../lib/guide/draft"
import { LineField, TextField, TickField } from "../form/fields"
import { ListOf } from "../form/list-of"
import { partOf } from "../form/part-of"
import { OptionalTable } from "../form/table-fields"
import { useFocusAfter } from "../form/use-focus-after"
import { EvidenceFields } from "./evidence-fields"

type Props = { name: string; value: DraftGuideSection; onChange: (section: DraftGuideSection) => void; /** The anchors that the saved page has. */ saved: readonly string[]; /** The page's path. */ path: string }

/** Links from elsewhere lead to an anchor, so a saved one is shown and changed only on purpose. */
function Anchor({ name, value, onChange, saved, path }: Props) {
  const isSaved = saved.includes(value.id)
  const focus = useFocusAfter()
  return isSaved ? (
    <div className="flex flex-wrap items-center gap-3">
      <Text size="small" className="text-ui-fg-subtle">Links lead here by <code className="txt-compact-small">{path}#{value.id}</code></Text>
      <Button type="button" size="small" variant="transparent" onClick={() => { onChange({ ...value, id: "" }); focus(`${name}-id`) }}>Change the anchor</Button>
    </div>
  ) : <LineField {...partOf(value, onChange, name)("id")} label="Anchor" hint={`Links lead here by ${path}#${effectiveAnchor(value) || "…"}. Left empty, it is made from the heading`} />
}

/** A part of a page of the guide. */
export function GuideSectionFields(props: Props) {
  const { name, value, onChange } = props
  const part = partOf(value, onChange, name)
  const { evidence, ...unsure } = value
  return (
    <>
      <LineField {...part("heading")} label="Heading" />
      <Anchor {...props} />
      <TextField {...part("paragraphs")} label="Paragraphs" hint="A blank line begins a new one" />
      <ListOf {...part("points")} title="Points" one="point" blank="">
        {({ at, ...point }) => <TextField {...point} isQuiet label={`Point ${at + 1}`} />}
      </ListOf>
      {value.points.length > 0 && <TickField {...part("ordered")} label="The points are steps, in order" />}
      <OptionalTable {...part("table")} />
      {evidence && <EvidenceFields name={`${name}-evidence`} value={evidence} onChange={(changed) => { onChange({ ...value, evidence: changed }) }} />}
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={() => { onChange(evidence ? unsure : { ...value, evidence: { grade: "limited", direction: "for", summary: "" } }) }}>
        {evidence ? "Remove the evidence" : "Say how sure this is"}
      </Button>
      <ListOf {...part("links")} title="Links at its end" one="link" first="label" isTall blank={{ label: "", url: "" }}>
        {({ name: at, value: link, onChange: change }) => (
          <div className="flex flex-wrap gap-3">
            <LineField {...partOf(link, change, at)("label")} label="What it says" />
            <LineField {...partOf(link, change, at)("url")} label="Where it leads" />
          </div>
        )}
      </ListOf>
    </>
  )
}
