import { ArrowDownMini, ArrowUpMini, Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"

type Props = { /** Where the item stands: the ids of its buttons begin with it. */ name: string; /** What it is called, "step 2". */ what: string; onMove: (by: -1 | 1) => void; onRemove: () => void }

/** Moves an item up or down, or takes it away. At the ends a button stays, so that the keyboard's place isn't lost, and does nothing. */
export function PlaceButtons({ name, what, onMove, onRemove }: Props) {
  return (
    <div className="flex shrink-0 gap-0.5">
      <IconButton type="button" size="small" variant="transparent" id={`${name}-up`} aria-label={`Move ${what} up`} onClick={() => { onMove(-1) }}><ArrowUpMini /></IconButton>
      <IconButton type="button" size="small" variant="transparent" id={`${name}-down`} aria-label={`Move ${what} down`} onClick={() => { onMove(1) }}><ArrowDownMini /></IconButton>
      <IconButton type="button" size="small" variant="transparent" aria-label={`Remove ${what}`} onClick={onRemove}><Trash /></IconButton>
    </div>
  )
}
