import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { Coverage } from "../../../../api/admin/guide-coverage/judge"
import { Loaded } from "../../../components/guide/loaded"
import { Remark, Section } from "../../../components/section"
import { gapLists, gapsInWords, useCoverage, type Gap, type GapList } from "../../../lib/coverage"

function Line({ to, title, detail }: Gap) {
  return (
    <li className="flex flex-col gap-1 px-6 py-3">
      <Link to={to} className="txt-compact-small-plus text-ui-fg-base w-fit underline decoration-1 underline-offset-2">{title}</Link>
      {detail && <Text size="small" className="text-ui-fg-subtle">{detail}</Text>}
    </li>
  )
}

function Gaps({ title, todo, gaps }: GapList) {
  return (
    <Section title={`${title}: ${gaps.length}`}>
      <Remark>{todo}</Remark>
      <ul className="divide-y">{gaps.map(({ key, ...gap }) => <Line key={key} {...gap} />)}</ul>
    </Section>
  )
}

/** A box for each kind of gap there is, and one that names what is complete. */
function Board({ coverage, gaps }: { coverage: Coverage; gaps: number }) {
  const lists = gapLists(coverage, new Date().toISOString().slice(0, 10))
  const complete = lists.filter((list) => !list.gaps.length && !list.isAhead)
  return (
    <>
      <div className="px-1">
        <Heading>Coverage: {gapsInWords(gaps)}</Heading>
        <Text size="small" className="text-ui-fg-subtle">What is missing between the guide and the shop, worked out anew each time this page is opened. Each line leads to where it is mended.</Text>
      </div>
      {lists.filter((list) => list.gaps.length).map((list) => <Gaps key={list.title} {...list} />)}
      {complete.length > 0 && (
        <Section title="Complete">
          <ul className="divide-y">{complete.map(({ title }) => <li key={title} className="txt-small text-ui-fg-subtle px-6 py-3">{title}: none</li>)}</ul>
        </Section>
      )}
    </>
  )
}

/** What is missing between guide and shop. */
const CoverageRoute = () => (
  <div className="flex flex-col gap-3">
    <Loaded what="The coverage" read={useCoverage()}>{(read) => <Board {...read} />}</Loaded>
  </div>
)

export const config = defineRouteConfig({ label: "Coverage" })

export const handle = { breadcrumb: () => "Coverage" }

export default CoverageRoute
