import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

/** avoid: never with this condition. ask: not before asking somebody who knows. */
export type Level = "avoid" | "ask"
export type Contraindication = { contraindication_id: string; level: Level; reason: string }
type Condition = { id: string; handle: string; title: string; source_ids: string[] }
export type OfCategory = {
  contraindications: (Contraindication & { title: string; source_ids: string[] })[]
  conditions: Condition[]
  /** When staff last said that there are none, and who. */
  review: { on: string; by: string } | null
}

export const LEVEL_WORDS: Record<Level, string> = { avoid: "Avoid", ask: "Ask first" }

const pathOf = (categoryId: string) => `/admin/product-categories/${categoryId}/contraindications`
const keyOf = (categoryId: string) => ["product-categories", categoryId, "contraindications"]

export function useContraindications(categoryId: string) {
  return useQuery({ queryKey: keyOf(categoryId), queryFn: () => sdk.client.fetch<OfCategory>(pathOf(categoryId)) })
}

/** Writes something of a category's contraindications; what is answered is how they are now. */
function useWrite<Body extends object>(categoryId: string, path: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) => sdk.client.fetch<OfCategory>(path, { method: "POST", body }),
    onSuccess: (now) => {
      client.setQueryData(keyOf(categoryId), now)
      return client.invalidateQueries({ queryKey: ["guide-history", categoryId] })
    },
  })
}

/** `seen`: the conditions that stood there when the form was opened. */
export function useSaveContraindications(categoryId: string) {
  return useWrite<{ seen: string[]; contraindications: Contraindication[] }>(categoryId, pathOf(categoryId))
}

/** Says that whoever is signed in looked today, and that nothing rules this kind of thing out. */
export function useNoteReview(categoryId: string) {
  return useWrite<object>(categoryId, `${pathOf(categoryId)}-review`)
}
