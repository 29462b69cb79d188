import type { Evidence } from "../../lib/guide/texts"
import { DIRECTION_WORDS, GRADE_WORDS } from "../../lib/guide/words"
import { ChoiceField, TextField } from "../form/fields"
import { partOf } from "../form/part-of"

/** How sure anyone is, for or against what, and one sentence on what that means. */
export function EvidenceFields({ name, value, onChange }: { name: string; value: Evidence; onChange: (evidence: Evidence) => void }) {
  const part = partOf(value, onChange, name)
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <ChoiceField {...part("grade")} label="Evidence" choices={GRADE_WORDS} />
        <ChoiceField {...part("direction")} label="It speaks" choices={DIRECTION_WORDS} />
      </div>
      <TextField {...part("summary")} label="What that means, in a sentence" />
    </>
  )
}
