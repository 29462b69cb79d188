"use client"

type Props = {
  /** The size that a measure from earlier chose, and that measure in words. */
  chosen?: { label: string; by: string } | null
  onChange?: () => void
  onForget: () => void
}

/** Says that a measure is kept, how long, why a size is chosen by it, and how to take it back. */
export function KeptLine({ chosen = null, onChange, onForget }: Props) {
  return (
    <p className="small quiet fit-kept needs-script">
      {chosen ? `${chosen.label} is chosen by ${chosen.by}, measured earlier in this visit.` : "Kept in this tab for this visit, and sent to nobody."}{" "}
      <span className="row">
        {chosen && <button type="button" className="linkish" onClick={onChange}>Change</button>}
        <button type="button" className="linkish" onClick={onForget}>Forget it</button>
      </span>
    </p>
  )
}
