import { InlineTip } from "@medusajs/ui"
import { lostAnchors, type PageDraft } from "../../lib/guide/draft"
import { citedIn, textsIn } from "../../lib/guide/marks"
import type { SavedPage } from "../../lib/guide/texts"
import { LineField, TextField } from "../form/fields"
import { ListOf } from "../form/list-of"
import { partOf } from "../form/part-of"
import { GuideSectionFields } from "./guide-section-fields"
import { NextFields } from "./next-fields"
import { Part } from "./part"
import { ReviewFields } from "./review-fields"
import { SourcesField } from "./sources-field"

type Props = { value: PageDraft; onChange: (draft: PageDraft) => void; saved: SavedPage }

/** All that is written of a page of the guide, in the order in which it is read. */
export function PageFields({ value, onChange, saved }: Props) {
  const part = partOf(value, onChange)
  const path = `/guide/${saved.handle}`
  const lost = lostAnchors(saved.texts.sections, value.sections)
  return (
    <>
      <Part title="Head">
        <LineField {...part("label")} label="Short name" hint="Where there is no room for the title" />
        <LineField {...part("title")} label="Title" />
        <TextField {...part("headline")} label="Headline" hint="The one most useful sentence" />
        <TextField {...part("summary")} label="Summary" hint="Two stars stress **words**; [C8] cites a source" />
        <LineField {...part("picture_caption")} label="Under the picture" hint="May be empty" />
      </Part>
      <Part title="Text">
        {lost.length > 0 && (
          <InlineTip variant="warning" label="Links" role="status">
            Whoever follows a link to {lost.map((id) => `${path}#${id}`).join(", ")} will land at the top of the page. Tips, other pages and other people’s sites may have such links: change them too, or keep the anchor.
          </InlineTip>
        )}
        <ListOf {...part("sections")} title="Sections" one="section" first="heading" isTall blank={{ id: "", heading: "", paragraphs: "", points: [], ordered: false, links: [] }}>
          {(section) => <GuideSectionFields {...section} saved={saved.texts.sections.map(({ id }) => id)} path={path} />}
        </ListOf>
      </Part>
      <Part title="What next"><NextFields {...part("next")} /></Part>
      <Part title="Sources"><SourcesField {...part("sources")} cited={citedIn(textsIn(value))} /></Part>
      <Part title="Review"><ReviewFields value={value} onChange={(days) => { onChange({ ...value, ...days }) }} /></Part>
    </>
  )
}
