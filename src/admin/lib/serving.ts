import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

/** 2: made for the tip. 1: helps a little, or helps some. */
export type Fit = 1 | 2
export type Tip = { id: string; handle: string; title: string; position: number; no_products_reason: string | null }
export type Serving = { tip_id: string; title: string; fit: Fit; reason: string }

const keyOf = (productId: string) => ["products", productId, "tips"]

/** The tips that staff can choose among; those that sell nothing are left out. */
export function useSellingTips() {
  return useQuery({
    queryKey: ["tips"],
    queryFn: () => sdk.client.fetch<{ tips: Tip[] }>("/admin/tips"),
    select: ({ tips }) => tips.filter(({ no_products_reason }) => no_products_reason === null),
  })
}

/** The tips that a product serves. */
export function useServings(productId: string) {
  return useQuery({
    queryKey: keyOf(productId),
    queryFn: () => sdk.client.fetch<{ tips: { fit: Fit; reason: string; tip: Tip }[] }>(`/admin/products/${productId}/tips`),
    select: ({ tips }) => tips.map(({ tip, fit, reason }): Serving => ({ tip_id: tip.id, title: tip.title, fit, reason })),
  })
}

/** Makes these, and no others, the tips that a product serves. */
export function useSaveServings(productId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (servings: Serving[]) =>
      sdk.client.fetch(`/admin/products/${productId}/tips`, { method: "POST", body: { tips: servings.map(({ tip_id, fit, reason }) => ({ tip_id, fit, reason })) } }),
    onSuccess: () => Promise.all([keyOf(productId), ["tips"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  })
}
