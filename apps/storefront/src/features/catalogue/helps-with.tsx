import { Cell, Row, Table } from "../../ui/table"
import { Evidence } from "./evidence"
import type { ServedTip } from "./product"

/** The tips a thing serves, why, and how sure that is: the tip's evidence, not the shop's. */
export function HelpsWith({ tips, base }: { tips: ServedTip[]; base: string }) {
  if (!tips.length) {
    return <p className="prose">No tip of ours needs it. It is here because people ask for it.</p>
  }
  return (
    <Table head={["Tip", "What it does there", "Evidence for the tip"]}>
      {tips.map(({ handle, title, reason, evidence }) => (
        <Row key={handle} name={<a href={`${base}/tips/${handle}`}>{title}</a>}>
          <Cell label="Does">{reason}</Cell>
          <Cell label="Evidence"><Evidence grade={evidence.grade} direction={evidence.direction} /></Cell>
        </Row>
      ))}
    </Table>
  )
}
