import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import { useHistory, useSources, type Revision } from "../../lib/guide/api"
import { difference, type Names } from "../../lib/guide/history-lines"
import { fieldInWords } from "../../lib/guide/words"
import { sdk } from "../../lib/sdk"
import { Loaded } from "./loaded"

/** Beyond this many, the lines of a field and the fields of a change are folded: a new text's history holds all of it. */
const MANY = 8

/** Products by their titles, as far as they still exist. */
function useProductTitles(revisions: readonly Revision[]) {
  const id = [...new Set([...JSON.stringify(revisions).matchAll(/"product_id":"(\w+)"/g)].map(([, found]) => found as string))]
  return useQuery({
    queryKey: ["guide-history-products", id],
    queryFn: () => sdk.admin.product.list({ id, fields: "id,title", limit: id.length }),
    select: ({ products }) => products,
    enabled: id.length > 0,
  })
}

function Lines({ title, lines, isGone = false }: { title: string; lines: string[]; isGone?: boolean }) {
  const Tag = isGone ? "del" : "ins"
  return lines.length > 0 && (
    <div>
      <Text size="xsmall" className="text-ui-fg-subtle">{title}</Text>
      <ul className="flex flex-col gap-1">{lines.map((line, at) => <li key={at} className="txt-small break-words"><Tag className={isGone ? "text-ui-fg-subtle" : "no-underline"}>{line}</Tag></li>)}</ul>
    </div>
  )
}

function Change({ change: { field, before, after }, names }: { change: Revision["changes"][number]; names: Names }) {
  const { gone, come, isOrder } = difference(before, after, names)
  const lines = <div className="flex flex-col gap-2 py-1"><Lines title="Before" lines={gone} isGone /><Lines title="After" lines={come} />{isOrder && <Text size="small">Only the order changed.</Text>}</div>
  const name = fieldInWords(field)
  return gone.length + come.length > MANY
    ? <details><summary className="txt-compact-small-plus cursor-pointer">{name}, {gone.length + come.length} lines</summary>{lines}</details>
    : <div><h4 className="txt-compact-small-plus">{name}</h4>{lines}</div>
}

function Entry({ revision: { by, created_at, changes }, names }: { revision: Revision; names: Names }) {
  const fields = changes.map((change) => <Change key={change.field} change={change} names={names} />)
  return (
    <li className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h3"><time dateTime={created_at}>{new Date(created_at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })}</time>, by {by}</Heading>
      {changes.length > MANY ? <details><summary className="txt-compact-small cursor-pointer">{changes.length} fields</summary><div className="flex flex-col gap-3 pt-3">{fields}</div></details> : fields}
    </li>
  )
}

function Entries({ revisions }: { revisions: Revision[] }) {
  const sources = useSources().data
  const products = useProductTitles(revisions).data
  const names = useMemo(() => new Map([...(sources ?? []).map(({ id, code }) => [id, code] as const), ...(products ?? []).map(({ id, title }) => [id, title] as const)]), [sources, products])
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">History</Heading>
      {revisions.length
        ? <ol className="divide-y">{revisions.map((revision) => <Entry key={revision.id} revision={revision} names={names} />)}</ol>
        : <Text size="small" className="text-ui-fg-subtle px-6 py-4">Nothing was changed since it is kept.</Text>}
    </Container>
  )
}

/** Who changed what, and when, newest first; the last fifty times. */
export function History({ id }: { id: string }) {
  return <Loaded what="The history" read={useHistory(id)}>{(revisions) => <Entries revisions={revisions} />}</Loaded>
}
