import { useQuery } from "@tanstack/react-query"
import type { Coverage } from "../../api/admin/guide-coverage/judge"
import { dueInWords } from "./guide/review"
import { sdk } from "./sdk"

/** What is missing between guide and shop. Read anew whenever the board is opened: it is where one looks after mending. */
export function useCoverage() {
  return useQuery({ queryKey: ["guide-coverage"], queryFn: () => sdk.client.fetch<{ coverage: Coverage; gaps: number }>("/admin/guide-coverage"), staleTime: 0 })
}

/** One thing that is missing: what it is of, where that is mended, and what there is to know. */
export type Gap = { key: string; to: string; title: string; detail?: string }
/** Gaps of one kind. `isAhead`: they are no gaps yet. */
export type GapList = { title: string; todo: string; gaps: Gap[]; isAhead?: boolean }

const LACKS = { none: "No product is marked as made for it.", unpublished: "What is made for it isn’t published.", sold_out: "All that is made for it is sold out." } as const

const productGap = ({ product_id, title }: { product_id: string; title: string }, detail?: string): Gap => ({ key: product_id, to: `/products/${product_id}`, title, detail })

/** The board: each kind of gap with what to do about it, as of `today`, "2026-11-24". */
export function gapLists(coverage: Coverage, today: string): GapList[] {
  const textGap = ({ kind, id, title, due }: Coverage["texts_overdue"][number]): Gap => ({ key: id, to: `/guide/${kind}s/${id}`, title, detail: due && due >= today ? `Due on ${dueInWords(due, today).words}` : dueInWords(due, today).words })
  return [
    {
      title: "Tips without an ideal product to buy",
      todo: "Mark a product that can be had as made for the tip, or stock up. A tip that sells nothing on purpose isn’t listed.",
      gaps: coverage.tips_without_ideal.map(({ tip_id, title, lack }) => ({ key: tip_id, to: `/guide/tips/${tip_id}`, title, detail: LACKS[lack] })),
    },
    { title: "Products without a tip", todo: "Say on the product which tips it serves, and why. Without one no tip leads to it.", gaps: coverage.products_without_tip.map((product) => productGap(product)) },
    {
      title: "Tips that name a product shoppers don’t see",
      todo: "Publish the product, or take it from the tip.",
      gaps: coverage.links_to_unpublished.map(({ tip_id, tip, ...product }) => ({ ...productGap(product, `Named by “${tip}”; its status is ${product.status}.`), key: `${tip_id} ${product.product_id}` })),
    },
    {
      title: "Kinds of thing not checked for whom they harm",
      todo: "Name the conditions with which to avoid this kind or to ask first; or, having looked, say that there are none.",
      gaps: coverage.categories_unreviewed.map(({ category_id, name }) => ({ key: category_id, to: `/categories/${category_id}`, title: name })),
    },
    { title: "Texts past their review", todo: "Compare the text with its sources, correct it, and say on which day you did.", gaps: coverage.texts_overdue.map(textGap) },
    { title: "Texts due within 30 days", todo: "Nothing is missing yet; the day comes soon.", gaps: coverage.texts_due_soon.map(textGap), isAhead: true },
    {
      title: "Size charts that name a size nobody sells",
      todo: "Edit the chart: shoppers don’t see the size, and its measure fits nothing.",
      gaps: coverage.charts_with_missing_variants.map(({ skus, ...product }) => productGap(product, `No variant has the SKU ${skus.join(", ")}.`)),
    },
    {
      title: "Things in sizes without a size chart",
      todo: "Others of the same kind are chosen by a measure. Add the maker’s chart, or shoppers guess.",
      gaps: coverage.products_without_chart.map(({ category, ...product }) => productGap(product, category)),
    },
  ]
}

/** "Nothing missing", or how much. */
export function gapsInWords(gaps: number): string {
  return gaps === 0 ? "Nothing missing" : gaps === 1 ? "1 gap" : `${gaps} gaps`
}
