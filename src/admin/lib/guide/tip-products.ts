import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "../sdk"
import type { Fit } from "../serving"

/** A product of a tip as staff see it, in their order. Of one that was only just added nobody has said whether it is in stock. */
export type TipProduct = { product_id: string; title: string; status: string; in_stock: boolean | null; fit: Fit; reason: string }
type Answer = { products: { fit: Fit; reason: string; in_stock: boolean; product: { id: string; title: string; status: string } }[] }

const keyOf = (tipId: string) => ["tips", tipId, "products"]
const rowsOf = ({ products }: Answer) => products.map(({ product: { id, title, status }, fit, reason, in_stock }): TipProduct => ({ product_id: id, title, status, in_stock, fit, reason }))

/** The products that a tip names, drafts too. */
export function useTipProducts(tipId: string) {
  return useQuery({ queryKey: keyOf(tipId), queryFn: async () => rowsOf(await sdk.client.fetch<Answer>(`/admin/tips/${tipId}/products`)), staleTime: Infinity, gcTime: 0 })
}

/** Makes these, in this order, the products that a tip names; answers what they are now. */
export function useSaveTipProducts(tipId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (rows: TipProduct[]) =>
      rowsOf(await sdk.client.fetch<Answer>(`/admin/tips/${tipId}/products`, { method: "POST", body: { products: rows.map(({ product_id, fit, reason }) => ({ product_id, fit, reason })) } })),
    onSuccess: () => Promise.all([["tips"], ["products"], ["guide-history", tipId]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  })
}

/** What a product's status means for shoppers, where it keeps them from buying it. */
export function hindrances({ status, in_stock }: Pick<TipProduct, "status" | "in_stock">): string[] {
  return [...(status === "published" ? [] : [`${status.charAt(0).toUpperCase()}${status.slice(1)}: shoppers don’t see it`]), ...(in_stock === false ? ["Sold out"] : [])]
}
