import { Button, Text } from "@medusajs/ui"
import { comparedOn, dayOf, dueInWords } from "../../lib/guide/review"
import { LineField } from "../form/fields"

type Days = { last_reviewed_on: string; review_due_on: string }

/** When the text was held against its sources, and when it should be again. */
export function ReviewFields({ value: { last_reviewed_on, review_due_on }, onChange }: { value: Days; onChange: (days: Days) => void }) {
  const { isOverdue, words } = dueInWords(review_due_on || null, dayOf(new Date()))
  return (
    <>
      {isOverdue && <Text size="small" weight="plus">{words}</Text>}
      <div className="flex flex-wrap gap-3">
        <LineField type="date" name="last_reviewed_on" label="Last compared with its sources" value={last_reviewed_on} onChange={(day) => { onChange({ last_reviewed_on: day, review_due_on }) }} />
        <LineField type="date" name="review_due_on" label="To be compared again" value={review_due_on} onChange={(day) => { onChange({ last_reviewed_on, review_due_on: day }) }} />
      </div>
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={() => { onChange(comparedOn(dayOf(new Date()))) }}>Compared today</Button>
      <Text size="xsmall" className="text-ui-fg-subtle">Press it after you have read every source again. Shoppers see the day; it is due again in a year.</Text>
    </>
  )
}
