import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { Due } from "../../components/guide/due"
import { Loaded } from "../../components/guide/loaded"
import { useGuidePages, useTips, type ListedPage, type ListedTip } from "../../lib/guide/api"
import { dayInWords } from "../../lib/guide/review"
import { evidenceInWords } from "../../lib/guide/words"

type Row = { id: string; to: string; title: string; cells: ReactNode[] }

/** A table whose rows each lead to a text. On a narrow screen it scrolls sideways inside its box. */
function TextTable({ title, about, columns, rows }: { title: string; about: string; columns: string[]; rows: Row[] }) {
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">{rows.length ? about : "There are none yet."}</Text>
      </div>
      <div className="overflow-x-auto">
        <Table aria-label={title} className="whitespace-nowrap">
          <Table.Header><Table.Row>{["Title", ...columns].map((column) => <Table.HeaderCell key={column}>{column}</Table.HeaderCell>)}</Table.Row></Table.Header>
          <Table.Body>
            {rows.map(({ id, to, title: name, cells }) => (
              <Table.Row key={id}>
                <Table.Cell><Link to={to} className="text-ui-fg-base underline decoration-1 underline-offset-2">{name}</Link></Table.Cell>
                {cells.map((cell, at) => <Table.Cell key={columns[at]}>{cell}</Table.Cell>)}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  )
}

const compared = (day: string | null) => (day ? dayInWords(day) : "Never")

function rowOfTip({ id, title, evidence_grade, evidence_direction, product_count, no_products_reason, last_reviewed_on, review_due_on }: ListedTip): Row {
  const products = no_products_reason === null ? String(product_count) : "Sells nothing, on purpose"
  return { id, to: `/guide/tips/${id}`, title, cells: [evidenceInWords(evidence_grade, evidence_direction), products, compared(last_reviewed_on), <Due key={id} on={review_due_on} />] }
}

function rowOfPage({ id, title, last_reviewed_on, review_due_on }: ListedPage): Row {
  return { id, to: `/guide/pages/${id}`, title, cells: [compared(last_reviewed_on), <Due key={id} on={review_due_on} />] }
}

/** All of the guide that staff edit: the tips and the pages, with how sure each is and when it has to be read again. */
const GuideRoute = () => (
  <div className="flex flex-col gap-3">
    <Heading className="px-1">Guide</Heading>
    <Loaded what="The tips" read={useTips()}>
      {(tips) => <TextTable title="Relief tips" about="In the order shoppers see them." columns={["Evidence", "Products", "Last compared", "Review due"]} rows={tips.map(rowOfTip)} />}
    </Loaded>
    <Loaded what="The pages" read={useGuidePages()}>
      {(pages) => <TextTable title="Pages" about="The rest of the guide." columns={["Last compared", "Review due"]} rows={pages.map(rowOfPage)} />}
    </Loaded>
  </div>
)

export const config = defineRouteConfig({ label: "Guide", icon: BookOpen })

export const handle = { breadcrumb: () => "Guide" }

export default GuideRoute
