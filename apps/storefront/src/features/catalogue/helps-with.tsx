import { Evidence } from "./evidence"
import type { ServedTip } from "./product"

/** The tips a thing serves, why, and how sure that is: the tip's evidence, not the shop's. */
export function HelpsWith({ tips, base }: { tips: ServedTip[]; base: string }) {
  if (!tips.length) {
    return <p className="prose">No tip of ours needs it. It is here because people ask for it.</p>
  }
  return (
    <table className="compare">
      <thead><tr><th scope="col">Tip</th><th scope="col">What it does there</th><th scope="col">Evidence for the tip</th></tr></thead>
      <tbody>
        {tips.map(({ handle, title, reason, evidence }) => (
          <tr key={handle}>
            <th scope="row"><a href={`${base}/tips/${handle}`}>{title}</a></th>
            <td data-l="Does">{reason}</td>
            <td data-l="Evidence"><Evidence grade={evidence.grade} direction={evidence.direction} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
