import { Alert, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import type { Problem } from "../../lib/guide/problems"
import { fieldInWords } from "../../lib/guide/words"

/** The nearest field there is: a problem with one paragraph is a problem of the field they all stand in. */
function focusField(at: string): void {
  const names = at.split("-").map((_, length, parts) => parts.slice(0, parts.length - length).join("-"))
  names.flatMap((name) => document.getElementById(name) ?? document.getElementById(`${name}-add`) ?? [])[0]?.focus()
}

/** All that was refused, each leading to its field. Takes the keyboard's place when it comes. */
export function RefusalSummary({ problems, isConflict = false }: { problems: readonly Problem[]; isConflict?: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [problems])
  return (
    <Alert variant="error" role="alert" ref={box} tabIndex={-1}>
      <Text size="small" weight="plus">Not saved. What you wrote is still here.</Text>
      <ul className="mt-1 flex flex-col gap-1">
        {problems.map(({ at, says }, place) => (
          <li key={place} className="txt-small">
            {at ? <button type="button" className="text-left underline" onClick={() => { focusField(at) }}>{fieldInWords(at)}: {says}</button> : says}
          </li>
        ))}
      </ul>
      {isConflict && <Text size="small" className="mt-1"><a className="underline" href={window.location.href} target="_blank" rel="noreferrer">Open what is saved now in another tab</a></Text>}
    </Alert>
  )
}
