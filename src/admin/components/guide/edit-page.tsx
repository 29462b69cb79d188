import { draftOfPage, textsOfPageDraft } from "../../lib/guide/draft"
import type { SavedPage } from "../../lib/guide/texts"
import { PageFields } from "./page-fields"
import { PagePreview } from "./page-preview"
import { TextForm } from "./text-form"
import { useEditing } from "./use-editing"

const FORM = { kind: "page" as const, draftOf: draftOfPage, textsOf: textsOfPageDraft }

/** All that is written of a page of the guide, to edit. */
export function EditPage({ page }: { page: SavedPage }) {
  const editing = useEditing(FORM, page)
  return <TextForm label="Text of the page" editing={editing} fields={<PageFields value={editing.draft} onChange={editing.setDraft} saved={editing.saved} />} preview={(draft) => <PagePreview draft={draft} />} />
}
