import { draftOfTip, textsOfTipDraft } from "../../lib/guide/draft"
import type { SavedTip } from "../../lib/guide/texts"
import { TextForm } from "./text-form"
import { TipFields } from "./tip-fields"
import { TipPreview } from "./tip-preview"
import { useEditing } from "./use-editing"

const FORM = { kind: "tip" as const, draftOf: draftOfTip, textsOf: textsOfTipDraft }

/** All that is written of a tip, to edit. */
export function EditTip({ tip }: { tip: SavedTip }) {
  const editing = useEditing(FORM, tip)
  return <TextForm label="Text of the tip" editing={editing} fields={<TipFields value={editing.draft} onChange={editing.setDraft} />} preview={(draft) => <TipPreview draft={draft} />} />
}
