import { Button, Checkbox, Drawer, Label, Select, Text, Textarea, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { FIT_WORDS } from "../lib/guide/words"
import { useSaveServings, useSellingTips, type Fit, type Serving, type Tip } from "../lib/serving"

type Draft = Record<string, { fit: Fit; reason: string }>

function TipFields({ tip, value, onChange }: { tip: Tip; value: Draft[string] | undefined; onChange: (value: Draft[string] | undefined) => void }) {
  const { id, title } = tip
  return (
    <fieldset className="flex flex-col gap-3 py-4">
      <div className="flex items-center gap-2">
        <Checkbox id={id} checked={Boolean(value)} onCheckedChange={(checked) => { onChange(checked === true ? { fit: 1, reason: "" } : undefined) }} />
        <Label htmlFor={id} weight="plus">{title}</Label>
      </div>
      {value && (
        <>
          <Select value={String(value.fit)} onValueChange={(fit) => { onChange({ ...value, fit: fit === "2" ? 2 : 1 }) }}>
            <Select.Trigger aria-label={`How well it serves ${title}`}><Select.Value /></Select.Trigger>
            <Select.Content>
              <Select.Item value="2">{FIT_WORDS[2]}</Select.Item>
              <Select.Item value="1">{FIT_WORDS[1]}</Select.Item>
            </Select.Content>
          </Select>
          <Label htmlFor={`${id}-why`} size="small">Why, in a sentence that shoppers read</Label>
          <Textarea id={`${id}-why`} required maxLength={300} rows={2} value={value.reason} onChange={({ target }) => { onChange({ ...value, reason: target.value }) }} />
        </>
      )}
    </fieldset>
  )
}

/** Ticks the tips that a product serves; each needs its reason. What the backend refuses is said, and nothing typed is lost. */
export function EditServings({ productId, servings, onClose }: { productId: string; servings: Serving[]; onClose: () => void }) {
  const tips = useSellingTips()
  const save = useSaveServings(productId)
  const [draft, setDraft] = useState<Draft>(() => Object.fromEntries(servings.map(({ tip_id, fit, reason }) => [tip_id, { fit, reason }])))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chosen = (tips.data ?? []).flatMap(({ id, title }) => (draft[id] ? [{ tip_id: id, title, ...draft[id] }] : []))
    save.mutate(chosen, { onSuccess: () => { toast.success("Saved. The shop shows it within seconds."); onClose() } })
  }
  return (
    <Drawer open onOpenChange={(open) => { if (!open) onClose() }}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Tips this product serves</Drawer.Title>
          <Drawer.Description>A tip names its best products first. The reason stands beside the product wherever it is recommended.</Drawer.Description>
        </Drawer.Header>
        <form className="flex min-h-0 flex-1 flex-col" onSubmit={submit}>
          <Drawer.Body className="flex-1 divide-y overflow-y-auto">
            {tips.isPending && <Text size="small">Loading…</Text>}
            {tips.data?.map((tip) => (
              <TipFields key={tip.id} tip={tip} value={draft[tip.id]} onChange={(value) => { setDraft(({ [tip.id]: _, ...rest }) => (value ? { ...rest, [tip.id]: value } : rest)) }} />
            ))}
          </Drawer.Body>
          <Drawer.Footer>
            {(save.error ?? tips.error) && <Text size="small" role="alert" className="mr-auto">{(save.error ?? tips.error)?.message}</Text>}
            <Drawer.Close asChild><Button size="small" variant="secondary" type="button">Cancel</Button></Drawer.Close>
            <Button size="small" type="submit" isLoading={save.isPending} disabled={!tips.data}>Save</Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
