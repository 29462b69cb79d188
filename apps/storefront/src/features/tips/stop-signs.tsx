import type { Region } from "../../lib/regions"

/** The signs that most often decide; the guide's page on them has all, with what to do for each. */
const SIGNS = [
  "you cannot take four steps on it",
  "it is stuck and will not straighten",
  "it is hot and red, and you feel ill",
  "one calf is swollen, warm or throbbing",
  "it swelled up large within hours",
  "the foot is numb, cold or pale",
]

/** Signs with which one sees somebody before reading on. Stands under a heading that ends in "if". */
export function StopSigns({ region: { base, emergency } }: { region: Region }) {
  return (
    <div className="flag">
      <ul className="stops">{SIGNS.map((sign) => <li key={sign}>{sign}</li>)}</ul>
      <p><strong>Short of breath or chest pain as well? Call {emergency} now.</strong></p>
      <p><a href={`${base}/guide/red-flags`}>What to do for each sign</a></p>
    </div>
  )
}
