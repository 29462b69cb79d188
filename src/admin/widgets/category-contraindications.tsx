import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProductCategory, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { EditContraindications } from "../components/contraindications/edit-contraindications"
import { History } from "../components/guide/history"
import { Reading, Remark, Section } from "../components/section"
import { LEVEL_WORDS, useContraindications, useNoteReview, type OfCategory } from "../lib/contraindications"
import { dayInWords } from "../lib/guide/review"

function Line({ title, level, reason, source_ids }: OfCategory["contraindications"][number]) {
  return (
    <li className="flex items-start justify-between gap-3 px-6 py-3">
      <div>
        <Text size="small" leading="compact" weight="plus">{title}</Text>
        <Text size="small" className="text-ui-fg-subtle">{reason} <span className="text-ui-fg-subtle">{source_ids.join(", ")}</span></Text>
      </div>
      <Badge size="2xsmall">{LEVEL_WORDS[level]}</Badge>
    </li>
  )
}

/** That there are none has to be said by somebody who looked; until then nobody knows. */
function NoneNamed({ categoryId, review }: { categoryId: string; review: OfCategory["review"] }) {
  const note = useNoteReview(categoryId)
  const say = () => { note.mutate({}, { onSuccess: () => toast.success("Kept, with today’s date and your name."), onError: ({ message }) => toast.error(`It was not kept: ${message}`) }) }
  return (
    <>
      <Remark>{review ? `None. ${review.by} looked on ${dayInWords(review.on)}.` : "None is named, and nobody has said yet that there is none."}</Remark>
      <div className="px-6 py-4"><Button size="small" variant="secondary" isLoading={note.isPending} onClick={say}>{review ? "I looked again today: none" : "I looked today: there are none"}</Button></div>
    </>
  )
}

/** With which conditions a kind of thing is kept back from a shopper, why, and what became of that. */
const CategoryContraindications = ({ data: { id } }: DetailWidgetProps<AdminProductCategory>) => {
  const read = useContraindications(id)
  const [isEditing, setEditing] = useState(false)
  return (
    <>
      <Section title="Whom this kind of thing harms" actions={<Button size="small" variant="secondary" disabled={!read.data} onClick={() => { setEditing(true) }}>Edit</Button>}>
        <Reading what="The conditions" read={read}>
          {({ contraindications, review }) => (contraindications.length
            ? <ul className="divide-y">{contraindications.map((each) => <Line key={each.contraindication_id} {...each} />)}</ul>
            : <NoneNamed categoryId={id} review={review} />)}
        </Reading>
        {read.data && isEditing && <EditContraindications categoryId={id} saved={read.data} onClose={() => { setEditing(false) }} />}
      </Section>
      <History id={id} />
    </>
  )
}

export const config = defineWidgetConfig({ zone: "product_category.details.after" })

export default CategoryContraindications
