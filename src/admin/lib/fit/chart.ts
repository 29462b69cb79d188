import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "../sdk"

/** Inches, both ends included. */
type Range = { variant_sku: string; label: string; min_in: number; max_in: number }
export type Place = { site: string; label: string; instruction: string }
export type Measure = Place & { ranges: Range[] }
export type ChartTexts = { note: string | null; source_id: string | null; unverified: boolean; measures: Measure[] }
export type Chart = ChartTexts & { id: string }
export type Variant = { sku: string | null; title: string }
/** A product's chart, the variants it has to know, and the places that some chart measures at. */
export type Charted = { size_chart: Chart | null; variants: Variant[]; places: Place[] }

const pathOf = (productId: string) => `/admin/products/${productId}/size-chart`
const keyOf = (productId: string) => ["products", productId, "size-chart"]

export function useChart(productId: string) {
  return useQuery({ queryKey: keyOf(productId), queryFn: () => sdk.client.fetch<Charted>(pathOf(productId)) })
}

/** Saves a whole chart in the place of the one that was seen, or takes that away (`chart` is `null`). */
export function useSaveChart(productId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ chart, replaces }: { chart: ChartTexts | null; replaces: string | null }) =>
      chart
        ? sdk.client.fetch<Charted>(pathOf(productId), { method: "POST", body: { ...chart, replaces } })
        : sdk.client.fetch<Charted>(pathOf(productId), { method: "DELETE", query: { replaces } }),
    onSuccess: (now) => { client.setQueryData(keyOf(productId), now) },
  })
}
