import { Button, Text } from "@medusajs/ui"
import { useContext, type ReactNode } from "react"
import { moved } from "../../lib/guide/moved"
import { ProblemText } from "./frame"
import { PlaceButtons } from "./place-buttons"
import { Problems } from "./problems"
import { useFocusAfter } from "./use-focus-after"

type ItemProps<Item> = { name: string; value: Item; onChange: (value: Item) => void; at: number }
type Props<Item> = {
  name: string
  title: string
  /** What one is called, "step". */
  one: string
  hint?: string
  value: Item[]
  onChange: (value: Item[]) => void
  blank: Item
  /** The field of an item that is written in first, where it has several. */
  first?: string
  /** Says each item's number above it, where it takes more than a line. */
  isTall?: boolean
  children: (item: ItemProps<Item>) => ReactNode
}

/** A list that can be added to, taken from, and put in order, by buttons alone. */
export function ListOf<Item>({ name, title, one, hint, value, onChange, blank, first, isTall = false, children }: Props<Item>) {
  const problem = useContext(Problems).find(({ at }) => at === name)?.says
  const focus = useFocusAfter()
  const move = (from: number, by: -1 | 1) => {
    onChange(moved(value, from, by))
    focus(`${name}-${Math.min(Math.max(from + by, 0), value.length - 1)}-${by < 0 ? "up" : "down"}`)
  }
  const add = () => {
    onChange([...value, blank])
    focus(`${name}-${value.length}${first ? `-${first}` : ""}`)
  }
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="txt-compact-small-plus mb-2">{title}</legend>
      {hint && <Text size="xsmall" className="text-ui-fg-subtle -mt-1">{hint}</Text>}
      <ol className={isTall ? "flex flex-col gap-6" : "flex flex-col gap-2"}>
        {value.map((item, at) => {
          const buttons = <PlaceButtons name={`${name}-${at}`} what={`${one} ${at + 1}`} onMove={(by) => { move(at, by) }} onRemove={() => { onChange(value.filter((_, each) => each !== at)); focus(`${name}-add`) }} />
          const fields = children({ name: `${name}-${at}`, value: item, onChange: (changed) => { onChange(value.map((each, place) => (place === at ? changed : each))) }, at })
          return isTall ? (
            <li key={at} className="border-ui-border-base flex flex-col gap-3 border-l-2 pl-4">
              <div className="flex items-center justify-between"><Text size="small" weight="plus" className="text-ui-fg-subtle first-letter:uppercase">{one} {at + 1}</Text>{buttons}</div>
              {fields}
            </li>
          ) : <li key={at} className="flex items-start gap-2">{fields}{buttons}</li>
        })}
      </ol>
      <ProblemText name={name} says={problem} />
      <Button type="button" id={`${name}-add`} size="small" variant="secondary" className="self-start" onClick={add}>Add {/^[aeiou]/.test(one) ? "an" : "a"} {one}</Button>
    </fieldset>
  )
}
