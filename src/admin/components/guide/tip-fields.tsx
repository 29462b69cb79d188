import type { TipDraft } from "../../lib/guide/draft"
import { citedIn, textsIn } from "../../lib/guide/marks"
import { CAUTION_WORDS } from "../../lib/guide/words"
import { ChoiceField, LineField, TextField } from "../form/fields"
import { ListOf } from "../form/list-of"
import { partOf } from "../form/part-of"
import { OptionalTable } from "../form/table-fields"
import { EvidenceFields } from "./evidence-fields"
import { NextFields } from "./next-fields"
import { Part } from "./part"
import { ReviewFields } from "./review-fields"
import { SourcesField } from "./sources-field"
import { TimingFields } from "./timing-fields"

type Props = { value: TipDraft; onChange: (draft: TipDraft) => void }

function WhatToDo({ value, onChange }: Props) {
  const part = partOf(value, onChange)
  return (
    <Part title="What to do">
      <LineField {...part("title")} label="Title" />
      <TextField {...part("headline")} label="Headline" hint="The dose, in one line" />
      <TextField {...part("summary")} label="Summary" hint="For lists and search" />
      <ListOf {...part("steps")} title="Steps" one="step" hint="Two stars stress **words**; [C8] cites a source. So everywhere in the text." blank="">
        {({ at, ...step }) => <TextField {...step} isQuiet label={`Step ${at + 1}`} />}
      </ListOf>
      <TextField {...part("note")} label="Note under the steps" hint="May be empty" />
      <LineField {...part("picture_caption")} label="Under the picture" hint="May be empty" />
    </Part>
  )
}

function WhenNotTo({ value, onChange }: Props) {
  const part = partOf(value, onChange)
  return (
    <Part title="When not to">
      <LineField {...part("avoid_lead")} label="Lead of what to avoid it by" hint="As in “No ice and no cold cuff, if you have”. May be empty" />
      <ListOf {...part("cautions")} title="Cautions" one="caution" first="text" blank={{ kind: "avoid", text: "" }}>
        {({ name, value: caution, onChange: change, at }) => {
          const of = partOf(caution, change, name)
          return (
            <div className="flex min-w-0 flex-1 flex-col gap-1 pb-2">
              <ChoiceField {...of("kind")} isQuiet label={`Caution ${at + 1}, kind`} choices={CAUTION_WORDS} />
              <TextField {...of("text")} isQuiet label={`Caution ${at + 1}, what to heed`} />
            </div>
          )
        }}
      </ListOf>
    </Part>
  )
}

function Why({ value, onChange }: Props) {
  const part = partOf(value, onChange)
  return (
    <Part title="Why we think so">
      <EvidenceFields {...part("evidence")} />
      <ListOf {...part("sections")} title="Sections" one="section" first="heading" isTall blank={{ heading: "", paragraphs: "" }}>
        {({ name, value: section, onChange: change }) => {
          const of = partOf(section, change, name)
          return (
            <>
              <LineField {...of("heading")} label="Heading" />
              <TextField {...of("paragraphs")} label="Paragraphs" hint="A blank line begins a new one" />
              <OptionalTable {...of("table")} />
            </>
          )
        }}
      </ListOf>
    </Part>
  )
}

/** All that is written of a tip, in the order in which it is read. */
export function TipFields({ value, onChange }: Props) {
  const part = partOf(value, onChange)
  return (
    <>
      <WhatToDo value={value} onChange={onChange} />
      <WhenNotTo value={value} onChange={onChange} />
      <Part title="What is sold with it">
        <TextField {...part("products_note")} label="Note above the products" hint="What to know before buying. May be empty" />
        <TextField {...part("no_products_reason")} label="Why nothing is sold" hint="Only for a tip without products; empty for all others" />
      </Part>
      <Why value={value} onChange={onChange} />
      <Part title="When"><TimingFields {...part("timing")} /></Part>
      <Part title="What next"><NextFields {...part("next")} /></Part>
      <Part title="Sources"><SourcesField {...part("sources")} cited={citedIn(textsIn(value))} /></Part>
      <Part title="Review"><ReviewFields value={value} onChange={(days) => { onChange({ ...value, ...days }) }} /></Part>
    </>
  )
}
