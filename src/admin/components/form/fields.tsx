import { Checkbox, Input, Label, Select, Textarea } from "@medusajs/ui"
import { Frame } from "./frame"
import { useDescribed } from "./problems"

/** `name` is where the backend finds it, "sections-0-heading"; it is the control's id too. */
type Field<Value> = { name: string; label: string; hint?: string; isQuiet?: boolean; value: Value; onChange: (value: Value) => void }

/** A short text, in one line. */
export function LineField({ value, onChange, type = "text", ...about }: Field<string> & { type?: "text" | "date" }) {
  const { problem, control } = useDescribed(about.name, about.hint)
  return (
    <Frame {...about} problem={problem}>
      <Input {...control} type={type} size="small" value={value} onChange={({ target }) => { onChange(target.value) }} />
    </Frame>
  )
}

/** A text that grows with what is written in it; where a browser can't measure that, it is guessed. */
export function TextField({ value, onChange, ...about }: Field<string>) {
  const { problem, control } = useDescribed(about.name, about.hint)
  const rows = value.split("\n").reduce((sum, line) => sum + Math.floor(line.length / 50) + 1, 0)
  return (
    <Frame {...about} problem={problem}>
      <Textarea {...control} rows={Math.max(about.isQuiet ? 1 : 2, rows)} className={`[field-sizing:content] ${about.isQuiet ? "min-h-8" : "min-h-14"}`} value={value} onChange={({ target }) => { onChange(target.value) }} />
    </Frame>
  )
}

/** A whole number; `null` while none is typed. */
export function NumberField({ value, onChange, ...about }: Field<number | null>) {
  const { problem, control } = useDescribed(about.name, about.hint)
  return (
    <Frame {...about} problem={problem}>
      <Input {...control} type="number" size="small" step={1} value={value ?? ""} onChange={({ target }) => { onChange(target.value === "" ? null : target.valueAsNumber) }} />
    </Frame>
  )
}

/** One of a few, by the words for each. */
export function ChoiceField<Key extends string>({ value, onChange, choices, ...about }: Field<Key> & { choices: Record<Key, string> }) {
  const { problem, control } = useDescribed(about.name, about.hint)
  return (
    <Frame {...about} problem={problem}>
      <Select size="small" value={value} onValueChange={(chosen) => { onChange(chosen as Key) }}>
        <Select.Trigger {...control}><Select.Value /></Select.Trigger>
        <Select.Content>
          {(Object.entries(choices) as [Key, string][]).map(([key, words]) => <Select.Item key={key} value={key}>{words}</Select.Item>)}
        </Select.Content>
      </Select>
    </Frame>
  )
}

/** Yes or no. */
export function TickField({ name, label, value, onChange }: Field<boolean>) {
  return (
    <div className="flex items-center gap-2">
      <Checkbox id={name} checked={value} onCheckedChange={(checked) => { onChange(checked === true) }} />
      <Label htmlFor={name} size="small">{label}</Label>
    </div>
  )
}
