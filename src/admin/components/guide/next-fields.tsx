import type { Next } from "../../lib/guide/texts"
import { LineField, TextField } from "../form/fields"
import { ListOf } from "../form/list-of"
import { partOf } from "../form/part-of"

/** Where a reader goes on from here: when, to what, and why. */
export function NextFields({ value, onChange }: { value: Next[]; onChange: (next: Next[]) => void }) {
  return (
    <ListOf name="next" title="Next steps" one="step" first="when" isTall value={value} onChange={onChange} blank={{ when: "", label: "", url: "", text: "" }}>
      {({ name, value: step, onChange: change }) => {
        const part = partOf(step, change, name)
        return (
          <>
            <div className="flex flex-wrap gap-3">
              <LineField {...part("when")} label="When" />
              <LineField {...part("label")} label="What the link says" />
            </div>
            <LineField {...part("url")} label="Where it leads" hint="A path of the shop without the country, such as /tips/ice" />
            <TextField {...part("text")} label="Why" />
          </>
        )
      }}
    </ListOf>
  )
}
