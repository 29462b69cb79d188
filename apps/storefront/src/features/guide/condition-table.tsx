import { Fragment } from "react"
import { listCategories, listContraindications } from "../../lib/data/shop"
import type { Region } from "../../lib/regions"
import { Section } from "../../ui/section"
import { Cell, Row, Table } from "../../ui/table"
import { byCondition, type Condition } from "./by-condition"

function Kinds({ kinds, base }: { kinds: Condition["avoid"]; base: string }) {
  return <span>{kinds.length ? kinds.map(({ handle, name }, at) => <Fragment key={handle}>{at > 0 && ", "}<a href={`${base}/categories/${handle}`}>{name}</a></Fragment>) : "–"}</span>
}

/** What the shop itself goes by when it leaves things out: every condition it knows, with the kinds of thing it rules out. */
export async function ConditionTable({ region: { base } }: { region: Region }) {
  const categories = await listCategories()
  const kinds = await Promise.all(categories.map(async ({ id, handle, name }) => ({ handle, name, contraindications: await listContraindications(id) })))
  return (
    <Section id="by-condition" title="What we leave out, by condition" aside={<p className="small quiet">The shop’s own list. Search and every product page go by it.</p>}>
      <Table head={["With this", "Leave it out", "Ask first"]}>
        {byCondition(kinds).map(({ handle, title, avoid, ask }) => (
          <Row key={handle} name={title}>
            <Cell label="Leave it out"><Kinds kinds={avoid} base={base} /></Cell>
            <Cell label="Ask first"><Kinds kinds={ask} base={base} /></Cell>
          </Row>
        ))}
      </Table>
    </Section>
  )
}
