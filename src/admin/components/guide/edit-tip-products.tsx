import { Badge, Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { moved } from "../../lib/guide/moved"
import { hindrances, useSaveTipProducts, useTipProducts, type TipProduct } from "../../lib/guide/tip-products"
import { FIT_WORDS } from "../../lib/guide/words"
import { ChoiceField, TextField } from "../form/fields"
import { PlaceButtons } from "../form/place-buttons"
import { Problems } from "../form/problems"
import { RefusalSummary } from "../form/refusal-summary"
import { SaveBar } from "../form/save-bar"
import { useFocusAfter } from "../form/use-focus-after"
import { useRefusal } from "../form/use-refusal"
import { useUnsaved } from "./guard-unsaved"
import { Loaded } from "./loaded"
import { PickProducts } from "./pick-products"

type LineProps = { name: string; value: TipProduct; onChange: (product: TipProduct) => void; onMove: (by: -1 | 1) => void; onRemove: () => void }

function Line({ name, value, onChange, onMove, onRemove }: LineProps) {
  const { product_id, title, fit, reason } = value
  return (
    <li className="flex flex-col gap-3 px-6 py-4">
      <div className="flex items-start justify-between gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" weight="plus" asChild><Link to={`/products/${product_id}`} className="hover:underline">{title}</Link></Text>
          {hindrances(value).map((words) => <Badge key={words} size="2xsmall" color="orange">{words}</Badge>)}
        </div>
        <PlaceButtons name={name} what={title} onMove={onMove} onRemove={onRemove} />
      </div>
      <div className="flex flex-col gap-3 sm:flex-row">
        <div className="sm:w-44"><ChoiceField name={`${name}-fit`} label="How well it serves" choices={{ "2": FIT_WORDS[2], "1": FIT_WORDS[1] }} value={fit === 2 ? "2" : "1"} onChange={(chosen) => { onChange({ ...value, fit: chosen === "2" ? 2 : 1 }) }} /></div>
        <TextField name={`${name}-reason`} label="Why, in a sentence that shoppers read" value={reason} onChange={(text) => { onChange({ ...value, reason: text }) }} />
      </div>
    </li>
  )
}

/** What is linked now, what was saved, and what was refused. */
function useLinks(tipId: string, opened: TipProduct[]) {
  const [saved, setSaved] = useState(opened)
  const [rows, setRows] = useState(opened)
  const save = useSaveTipProducts(tipId)
  const isUnsaved = JSON.stringify(rows) !== JSON.stringify(saved)
  useUnsaved("its products", isUnsaved)
  const submit = () => {
    save.mutate(rows, {
      onSuccess: (now) => {
        setSaved(now)
        setRows((current) => (current === rows ? now : current))
        toast.success("Saved. The shop shows it within seconds.")
      },
    })
  }
  const discard = () => { setRows(saved); save.reset() }
  return { rows, setRows, submit, discard, isUnsaved, isSaving: save.isPending, refusal: useRefusal(save.error) }
}

function Links({ tipId, opened }: { tipId: string; opened: TipProduct[] }) {
  const { rows, setRows, submit, discard, isUnsaved, isSaving, refusal } = useLinks(tipId, opened)
  const [isPicking, setPicking] = useState(false)
  const focus = useFocusAfter()
  const move = (from: number, by: -1 | 1) => {
    setRows(moved(rows, from, by))
    focus(`products-${Math.min(Math.max(from + by, 0), rows.length - 1)}-${by < 0 ? "up" : "down"}`)
  }
  return (
    <Problems.Provider value={refusal?.problems ?? []}>
      <form noValidate aria-label="Products of the tip" className="flex flex-col gap-3" onSubmit={(event) => { event.preventDefault(); submit() }}>
        {refusal && <RefusalSummary {...refusal} />}
        <Container className="divide-y p-0">
          <div className="flex items-center justify-between gap-3 px-6 py-4">
            <div>
              <Heading level="h2">Products of this tip</Heading>
              <Text size="small" className="text-ui-fg-subtle">The shop shows what is made for it first, then what is in stock, then this order.</Text>
            </div>
            <Button type="button" id="products-add" size="small" variant="secondary" className="shrink-0" onClick={() => { setPicking(true) }}>Add products</Button>
          </div>
          {rows.length
            ? <ol className="divide-y">{rows.map((row, at) => <Line key={row.product_id} name={`products-${at}`} value={row} onChange={(changed) => { setRows(rows.map((each) => (each === row ? changed : each))) }} onMove={(by) => { move(at, by) }} onRemove={() => { setRows(rows.filter((each) => each !== row)); focus("products-add") }} />)}</ol>
            : <Text size="small" className="text-ui-fg-subtle px-6 py-4">None. The tip names nothing that helps with it.</Text>}
        </Container>
        <SaveBar isUnsaved={isUnsaved} isSaving={isSaving} onDiscard={discard} />
      </form>
      {isPicking && (
        <PickProducts
          taken={rows.map(({ product_id }) => product_id)}
          onClose={() => { setPicking(false) }}
          onPick={(products) => {
            setRows([...rows, ...products.map(({ id, title, status }): TipProduct => ({ product_id: id, title, status, in_stock: null, fit: 1, reason: "" }))])
            setPicking(false)
            focus(`products-${rows.length}-reason`)
          }}
        />
      )}
    </Problems.Provider>
  )
}

/** Which products a tip names, in which order, how well each serves it, and why. */
export function EditTipProducts({ tipId }: { tipId: string }) {
  return <Loaded what="The products of this tip" read={useTipProducts(tipId)}>{(products) => <Links tipId={tipId} opened={products} />}</Loaded>
}
