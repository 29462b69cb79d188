import type { Choosing } from "./product"

/** Before the wares: who wants which of a kind, and where the tip and the guide say more. */
export function HowToChoose({ choosing: { points, read }, base }: { choosing: Choosing; base: string }) {
  return (
    <section className="choosing hang" aria-labelledby="choose-h">
      <h2 id="choose-h">How to choose</h2>
      <div>
        <dl>{points.map(({ when, pick }) => <div key={when}><dt>{when}</dt><dd>{pick}</dd></div>)}</dl>
        <p className="row">{read.map(({ label, url }) => <a className="act" key={url} href={base + url}>{label}</a>)}</p>
      </div>
    </section>
  )
}
