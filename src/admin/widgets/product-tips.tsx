import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { EditServings } from "../components/edit-servings"
import { FIT_WORDS } from "../lib/guide/words"
import { useServings, type Serving } from "../lib/serving"

function Line({ title, fit, reason }: Serving) {
  return (
    <li className="flex items-start justify-between gap-3 px-6 py-3">
      <div>
        <Text size="small" leading="compact" weight="plus">{title}</Text>
        <Text size="small" className="text-ui-fg-subtle">{reason}</Text>
      </div>
      <Badge size="2xsmall">{FIT_WORDS[fit]}</Badge>
    </li>
  )
}

/** Which tips a product serves, and what shoppers read beside it there. */
const ProductTips = ({ data: { id } }: DetailWidgetProps<AdminProduct>) => {
  const { data: servings, isPending, error } = useServings(id)
  const [isEditing, setEditing] = useState(false)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">Serves these tips</Heading>
        <Button size="small" variant="secondary" disabled={!servings} onClick={() => { setEditing(true) }}>Edit</Button>
      </div>
      {isPending && <Text size="small" className="text-ui-fg-subtle px-6 py-4">Loading…</Text>}
      {error && <Text size="small" className="px-6 py-4" role="alert">The tips could not be read: {error.message}</Text>}
      {servings?.length === 0 && <Text size="small" className="text-ui-fg-subtle px-6 py-4">None. No tip leads to this product, and its page cannot say what it helps with.</Text>}
      {servings && servings.length > 0 && <ul className="divide-y">{servings.map((serving) => <Line key={serving.tip_id} {...serving} />)}</ul>}
      {servings && isEditing && <EditServings productId={id} servings={servings} onClose={() => { setEditing(false) }} />}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductTips
