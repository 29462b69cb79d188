import { toast } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useSaveText, type Kind } from "../../lib/guide/api"
import type { SavedPage, SavedTip } from "../../lib/guide/texts"
import { useRefusal } from "../form/use-refusal"
import { useUnsaved } from "./guard-unsaved"

type Saved = { tip: SavedTip; page: SavedPage }
/** How a text becomes what stands in a form, and back. */
type Form<K extends Kind, Draft> = { kind: K; draftOf: (texts: Saved[K]["texts"]) => Draft; textsOf: (draft: Draft) => object }

/** A text being edited: what was last seen saved, what stands in the form, and what was refused of it. Nothing typed is lost by saving, refused or not. */
export function useEditing<K extends Kind, Draft>({ kind, draftOf, textsOf }: Form<K, Draft>, opened: Saved[K]) {
  const [saved, setSaved] = useState(opened)
  const [draft, setDraft] = useState(() => draftOf(opened.texts))
  const save = useSaveText(kind, opened.id)
  const isUnsaved = useMemo(() => JSON.stringify(draft) !== JSON.stringify(draftOf(saved.texts)), [draft, draftOf, saved])
  useUnsaved("the text", isUnsaved)
  const submit = () => {
    save.mutate({ ...textsOf(draft), seen_at: saved.saved_at }, {
      onSuccess: (now) => {
        setSaved(now)
        // What was typed while it was being saved stays.
        setDraft((current) => (current === draft ? draftOf(now.texts) : current))
        toast.success("Saved. The shop shows it within seconds.")
      },
    })
  }
  const discard = () => {
    setDraft(draftOf(saved.texts))
    save.reset()
  }
  const refusal = useRefusal(save.error)
  return { saved, draft, setDraft, submit, discard, isUnsaved, isSaving: save.isPending, refusal }
}
