import { Button, FocusModal, Text, toast, usePrompt } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useSaveChart, type Charted } from "../../lib/fit/chart"
import { blankMeasure, draftOf, inUnit, textsOf, unreadable } from "../../lib/fit/draft"
import type { Problem } from "../../lib/guide/problems"
import { ChoiceField, LineField, TextField, TickField } from "../form/fields"
import { ListOf } from "../form/list-of"
import { partOf } from "../form/part-of"
import { Problems } from "../form/problems"
import { RefusalSummary } from "../form/refusal-summary"
import { useRefusal } from "../form/use-refusal"
import { MeasureFields } from "./measure-fields"

const UNITS = { in: "Inches", cm: "Centimetres" } as const

type Props = { productId: string; charted: Charted; onClose: () => void }

/** A chart in the form: what stands there, and what was refused of it, here or by the backend. Nothing typed is lost by a refusal. */
function useChartForm({ productId, charted: { size_chart, variants }, onClose }: Props) {
  const opened = draftOf(size_chart, variants)
  const [draft, setDraft] = useState(opened)
  const [unread, setUnread] = useState<readonly Problem[]>([])
  const save = useSaveChart(productId)
  const refusal = useRefusal(save.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wrong = unreadable(draft)
    setUnread(wrong)
    if (!wrong.length) {
      save.mutate({ chart: textsOf(draft), replaces: size_chart?.id ?? null }, { onSuccess: () => { toast.success("Saved. The shop shows it within seconds."); onClose() } })
    }
  }
  const isUnsaved = JSON.stringify(inUnit(draft, "in")) !== JSON.stringify(opened)
  return { draft, setDraft, submit, isUnsaved, isSaving: save.isPending, problems: unread.length ? unread : (refusal?.problems ?? []), isConflict: !unread.length && Boolean(refusal?.isConflict) }
}

/** Edits a product's chart, or makes its first, over the whole screen. Asks before something unsaved is closed. */
export function EditChart(props: Props) {
  const { variants, places, size_chart } = props.charted
  const { draft, setDraft, submit, isUnsaved, isSaving, problems, isConflict } = useChartForm(props)
  const prompt = usePrompt()
  const part = partOf(draft, setDraft)
  const close = async () => {
    if (!isUnsaved || await prompt({ title: "Close without saving?", description: "What you changed of the chart will be lost.", confirmText: "Close", cancelText: "Stay" })) {
      props.onClose()
    }
  }
  // Opened while the Escape that asks for it is still on its way, the question would be answered by the same key.
  const askToClose = () => { setTimeout(() => { void close() }) }
  return (
    <FocusModal open onOpenChange={(open) => { if (!open) askToClose() }}>
      <FocusModal.Content>
        <FocusModal.Header><FocusModal.Title className="txt-compact-medium-plus">Size chart</FocusModal.Title></FocusModal.Header>
        <form noValidate aria-label="Size chart" className="flex min-h-0 flex-1 flex-col" onSubmit={submit}>
          <FocusModal.Body className="flex-1 overflow-y-auto">
            <Problems.Provider value={problems}>
              <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-6 py-8">
                <FocusModal.Description className="txt-small text-ui-fg-subtle">{size_chart ? "Shoppers see what is saved here within seconds." : "Only where the maker says which measure is which size. A guess is worse than no chart."}</FocusModal.Description>
                {problems.length > 0 && <RefusalSummary problems={problems} isConflict={isConflict} />}
                {variants.some(({ sku }) => !sku) && <Text size="small">A variant without a SKU can’t stand in a chart. Give it one first.</Text>}
                <ChoiceField {...part("unit")} onChange={(unit) => { setDraft(inUnit(draft, unit)) }} label="Measured in" choices={UNITS} />
                <ListOf {...part("measures")} title="Places to measure" one="place" hint="The first counts most." blank={blankMeasure(variants)} first="site" isTall>
                  {({ at: _, ...item }) => <MeasureFields {...item} unit={draft.unit} places={places} />}
                </ListOf>
                <TextField {...part("note")} label="What to do between two sizes" hint="Or whatever else shoppers should know. May be empty." />
                <LineField {...part("source_id")} label="Source" hint="Its code, such as P1. May be empty for things of our own." />
                <TickField {...part("unverified")} label="Not checked against the maker’s own text yet" />
              </div>
            </Problems.Provider>
          </FocusModal.Body>
          <FocusModal.Footer>
            <Button size="small" variant="secondary" type="button" onClick={() => { void close() }}>Cancel</Button>
            <Button size="small" type="submit" isLoading={isSaving}>Save</Button>
          </FocusModal.Footer>
        </form>
      </FocusModal.Content>
    </FocusModal>
  )
}
