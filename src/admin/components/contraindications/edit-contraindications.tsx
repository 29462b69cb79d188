import { Button, Drawer, Text, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { LEVEL_WORDS, useSaveContraindications, type Contraindication, type OfCategory } from "../../lib/contraindications"
import { ChoiceField, TextField } from "../form/fields"
import { ListOf } from "../form/list-of"
import { partOf } from "../form/part-of"
import { Problems } from "../form/problems"
import { RefusalSummary } from "../form/refusal-summary"
import { useRefusal } from "../form/use-refusal"

type Props = { categoryId: string; saved: OfCategory; onClose: () => void }

const BLANK: Contraindication = { contraindication_id: "", level: "avoid", reason: "" }

function Removed({ titles }: { titles: string[] }) {
  return titles.length > 0 && <Text size="small" role="status">To be removed: {titles.join(", ")}. Who has it will be offered this kind of thing again. The history keeps what stood here.</Text>
}

/** Edits with which conditions a kind of thing is to be avoided, or asked about first. What is removed is named before it is saved. */
export function EditContraindications({ categoryId, saved: { contraindications, conditions }, onClose }: Props) {
  const [draft, setDraft] = useState<Contraindication[]>(() => contraindications.map(({ contraindication_id, level, reason }) => ({ contraindication_id, level, reason })))
  const save = useSaveContraindications(categoryId)
  const refusal = useRefusal(save.error)
  const choices = Object.fromEntries(conditions.map(({ id, title }) => [id, title]))
  const removed = contraindications.filter(({ contraindication_id: id }) => !draft.some((each) => each.contraindication_id === id)).map(({ title }) => title)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const seen = contraindications.map(({ contraindication_id }) => contraindication_id)
    save.mutate({ seen, contraindications: draft }, { onSuccess: () => { toast.success("Saved. The shop shows it within seconds."); onClose() } })
  }
  return (
    <Drawer open onOpenChange={(open) => { if (!open) onClose() }}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Whom this kind of thing harms</Drawer.Title>
          <Drawer.Description>Shoppers read the reason, and the knee check leaves the kind out.</Drawer.Description>
        </Drawer.Header>
        <form noValidate className="flex min-h-0 flex-1 flex-col" onSubmit={submit}>
          <Drawer.Body className="flex-1 flex flex-col gap-4 overflow-y-auto">
            <Problems.Provider value={refusal?.problems ?? []}>
              {refusal && <RefusalSummary {...refusal} />}
              <ListOf name="contraindications" title="Conditions, in the order shoppers read them" one="condition" value={draft} onChange={setDraft} blank={BLANK} first="contraindication_id" isTall>
                {({ name, value, onChange }) => {
                  const part = partOf(value, onChange, name)
                  return (
                    <>
                      <ChoiceField {...part("contraindication_id")} label="Condition" choices={choices} />
                      <ChoiceField {...part("level")} label="How strict" choices={LEVEL_WORDS} />
                      <TextField {...part("reason")} label="Why, in a sentence that shoppers read" />
                    </>
                  )
                }}
              </ListOf>
            </Problems.Provider>
          </Drawer.Body>
          <Drawer.Footer className="flex-wrap">
            <Removed titles={removed} />
            <Drawer.Close asChild><Button size="small" variant="secondary" type="button">Cancel</Button></Drawer.Close>
            <Button size="small" type="submit" isLoading={save.isPending}>Save</Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
