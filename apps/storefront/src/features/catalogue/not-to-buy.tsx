import type { Contraindication } from "./product"

type Props = { contraindications: Contraindication[]; notFor: string | null; lead?: string }

/** "Raynaud’s", "poor circulation and numb skin", as part of a sentence. */
function listed(titles: string[]): string {
  const [last, ...others] = [...titles].reverse()
  return others.length ? `${others.reverse().join(", ")} or ${(last ?? "").replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}` : (last ?? "")
}

/** Hard stops as a list, what to ask about first in a sentence, and who is better off without. */
export function NotToBuy({ contraindications, notFor, lead = "Leave it, if you have" }: Props) {
  const avoid = contraindications.filter(({ level }) => level === "avoid")
  const ask = contraindications.filter(({ level }) => level === "ask")
  return (
    <div className="flow">
      {avoid.length > 0 && (
        <div className="note note-care"><p>{lead}</p>
          <ul className="stops">{avoid.map(({ handle, title, reason }) => <li key={handle}>{title}<span className="small quiet why">{reason}</span></li>)}</ul>
        </div>
      )}
      {ask.length > 0 && <p className="prose">{listed(ask.map(({ title }) => title))}: ask a doctor or a pharmacist first.</p>}
      {notFor && <p className="prose">{notFor}</p>}
    </div>
  )
}
