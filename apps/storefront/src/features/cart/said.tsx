import { undoAction } from "./actions"
import type { Flash } from "./flash"

/** What just happened to the cart, with a way back where there is one. */
export function Said({ flash, country }: { flash: Flash | null; country: string }) {
  if (!flash) {
    return null
  }
  if (flash.kind === "refused") {
    return <p className="wrong" role="alert">{flash.error}</p>
  }
  if (flash.kind === "added") {
    return <p className="toast" role="status"><span>{flash.what} added</span></p>
  }
  return (
    <form className="toast" action={undoAction}>
      <span role="status">{flash.what} removed</span>
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="variant" value={flash.variant_id} />
      <input type="hidden" name="quantity" value={flash.quantity} />
      {/* The button that was pressed is gone; whoever pressed it by keyboard goes on here. */}
      <button className="linkish" autoFocus>Undo</button>
    </form>
  )
}
