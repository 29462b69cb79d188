import { useDeferredValue, type ReactNode } from "react"
import { Problems } from "../form/problems"
import { RefusalSummary } from "../form/refusal-summary"
import { SaveBar } from "../form/save-bar"
import type { Refusal } from "../form/use-refusal"

type Editing<Draft> = { draft: Draft; submit: () => void; discard: () => void; isUnsaved: boolean; isSaving: boolean; refusal: Refusal | undefined }
type Props<Draft> = { label: string; editing: Editing<Draft>; fields: ReactNode; /** What it will look like, drawn when there is time. */ preview: (draft: Draft) => ReactNode }

/** A form beside what its text will look like, or above it where there is no room. */
export function TextForm<Draft>({ label, editing, fields, preview }: Props<Draft>) {
  const { draft, submit, discard, isUnsaved, isSaving, refusal } = editing
  const drawn = useDeferredValue(draft)
  return (
    <div className="grid items-start gap-3 lg:grid-cols-2">
      <Problems.Provider value={refusal?.problems ?? []}>
        <form noValidate aria-label={label} className="flex min-w-0 flex-col gap-3" onSubmit={(event) => { event.preventDefault(); submit() }}>
          {refusal && <RefusalSummary {...refusal} />}
          {fields}
          <SaveBar isUnsaved={isUnsaved} isSaving={isSaving} onDiscard={discard} />
        </form>
      </Problems.Provider>
      {preview(drawn)}
    </div>
  )
}
