import type { Contraindication } from "./types"

/** What was left out, or wants asking first, because of what the shopper told us. In ink: red is for warning signs alone. It ends with a way on. Nothing without a condition. */
export function ContraindicationNotice({ conditions, base }: { conditions: readonly Contraindication[]; base: string }) {
  if (conditions.length === 0) {
    return null
  }
  return (
    <div className="note note-care">
      <p>{conditions.some(({ avoid }) => avoid.length > 0) ? "Left out, because of what you told us" : "Ask first, because of what you told us"}</p>
      <ul className="stops one-col">
        {conditions.map(({ handle, title, notice }) => <li key={handle}><strong>{title}.</strong> {notice}</li>)}
      </ul>
      <p><a href={`${base}/tips`}>The eight tips</a>, each with who must leave it out.</p>
    </div>
  )
}
