import type { NextStep } from "./text"

/** Where to go on from a text. Steps are h3, so they stand under an h2. */
export function NextSteps({ steps, base }: { steps: NextStep[]; base: string }) {
  return (
    <ol className="next">
      {steps.map(({ when, label, url, text }) => <li key={url}><span className="quiet">{when}</span><h3><a href={`${base}${url}`}>{label}</a></h3><p className="quiet">{text}</p></li>)}
    </ol>
  )
}
