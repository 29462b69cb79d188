import type { Contraindication } from "./product"

type Props = {
  contraindications: Contraindication[]
  notFor: string | null
  base: string
  /** It comes in sizes, and a wrong one is a reason too. */
  sized?: boolean
}

function Conditions({ list }: { list: Contraindication[] }) {
  return <ul className="stops">{list.map(({ handle, title, reason }) => <li key={handle}>{title}<span className="small quiet why">{reason}</span></li>)}</ul>
}

/** Hard stops, then what to ask about first, then who is better off without. */
export function NotToBuy({ contraindications, notFor, base, sized = false }: Props) {
  const avoid = contraindications.filter(({ level }) => level === "avoid")
  const ask = contraindications.filter(({ level }) => level === "ask")
  return (
    <div className="flow">
      {avoid.length > 0 && <div className="note note-care"><p>Not with any of these</p><Conditions list={avoid} /></div>}
      {ask.length > 0 && <div className="note"><p>With any of these, ask a doctor or a pharmacist first</p><Conditions list={ask} /></div>}
      {notFor && <p className="prose">{notFor}</p>}
      {sized && <p className="prose">Not in a size that you guessed. <a href={`${base}/guide/sizing`}>How to measure</a></p>}
      <p><a className="act" href={`${base}/guide/contraindications`}>Who should not use what, and from where we have it</a></p>
    </div>
  )
}
