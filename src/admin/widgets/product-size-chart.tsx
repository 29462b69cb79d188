import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { ChartView } from "../components/fit/chart-view"
import { EditChart } from "../components/fit/edit-chart"
import { Reading, Remark, Section } from "../components/section"
import { useChart, useSaveChart, type Chart } from "../lib/fit/chart"

/** Takes the chart away, once asked. */
function RemoveChart({ productId, chart: { id } }: { productId: string; chart: Chart }) {
  const prompt = usePrompt()
  const save = useSaveChart(productId)
  const remove = async () => {
    if (await prompt({ title: "Remove the size chart?", description: "Shoppers will choose a size without a measure.", confirmText: "Remove", cancelText: "Keep it" })) {
      save.mutate({ chart: null, replaces: id }, { onSuccess: () => toast.success("Removed. The shop follows within seconds."), onError: ({ message }) => toast.error(`The chart was not removed: ${message}`) })
    }
  }
  return <Button size="small" variant="secondary" isLoading={save.isPending} onClick={() => { void remove() }}>Remove</Button>
}

/** Which measure is which size of a product, and how shoppers are told to measure. */
const ProductSizeChart = ({ data: { id } }: DetailWidgetProps<AdminProduct>) => {
  const read = useChart(id)
  const [isEditing, setEditing] = useState(false)
  const chart = read.data?.size_chart
  return (
    <Section
      title="Size chart"
      actions={<>{chart && <RemoveChart productId={id} chart={chart} />}<Button size="small" variant="secondary" disabled={!read.data} onClick={() => { setEditing(true) }}>{read.data && !chart ? "Add" : "Edit"}</Button></>}
    >
      <Reading what="The size chart" read={read}>
        {({ size_chart, variants }) => (size_chart ? <ChartView chart={size_chart} variants={variants} /> : <Remark>None. Shoppers choose a size without a measure.</Remark>)}
      </Reading>
      {read.data && isEditing && <EditChart productId={id} charted={read.data} onClose={() => { setEditing(false) }} />}
    </Section>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductSizeChart
