import { Badge, Table, Text } from "@medusajs/ui"
import { useSources } from "../../lib/guide/api"
import type { Chart, Measure, Variant } from "../../lib/fit/chart"
import { bothUnits } from "../../lib/fit/length"
import { Remark } from "../section"

function MeasureView({ measure: { site, label, instruction, ranges }, variants }: { measure: Measure; variants: readonly Variant[] }) {
  const isGone = (sku: string) => !variants.some((variant) => variant.sku === sku)
  return (
    <div className="pt-4">
      <div className="px-6 pb-3">
        <Text size="small" leading="compact" weight="plus">{label}</Text>
        <Text size="small" className="text-ui-fg-subtle">{instruction}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">{site}</Text>
      </div>
      <div className="overflow-x-auto">
        <Table aria-label={`Sizes by ${label}`}>
          <Table.Header><Table.Row>{["Size", "From", "To"].map((column) => <Table.HeaderCell key={column}>{column}</Table.HeaderCell>)}</Table.Row></Table.Header>
          <Table.Body>
            {ranges.map(({ variant_sku, label: size, min_in, max_in }) => (
              <Table.Row key={variant_sku}>
                <Table.Cell>{size} <span className="text-ui-fg-subtle">{variant_sku}</span> {isGone(variant_sku) && <Badge size="2xsmall" color="orange">No such variant: shoppers don’t see it</Badge>}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">{bothUnits(min_in)}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">{bothUnits(max_in)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </div>
  )
}

function SourceLine({ code }: { code: string | null }) {
  const { data: sources } = useSources()
  const source = sources?.find((each) => each.code === code)
  if (!code) {
    return <>No source is named.</>
  }
  return <>Source: {source ? <a href={source.url} target="_blank" rel="noreferrer" className="text-ui-fg-base underline decoration-1 underline-offset-2">{code} {source.publisher}, {source.title}</a> : code}</>
}

/** A chart as it is saved: where to measure, which range is which variant, and what it rests on. */
export function ChartView({ chart: { note, source_id, unverified, measures }, variants }: { chart: Chart; variants: readonly Variant[] }) {
  return (
    <>
      {measures.map((measure) => <MeasureView key={measure.site} measure={measure} variants={variants} />)}
      {note && <Remark>{note}</Remark>}
      <Remark><SourceLine code={source_id} />{" "}{unverified && <Badge size="2xsmall" color="orange">Not checked against the maker’s text</Badge>}</Remark>
    </>
  )
}
