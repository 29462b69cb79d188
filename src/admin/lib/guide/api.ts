import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { EvidenceFields } from "../../../modules/guide/types"
import { sdk } from "../sdk"
import type { Tip } from "../serving"
import type { SavedPage, SavedTip, Source } from "./texts"

export type ListedTip = Tip & Pick<EvidenceFields, "evidence_grade" | "evidence_direction"> & { product_count: number; last_reviewed_on: string | null; review_due_on: string | null }
export type ListedPage = { id: string; handle: string; label: string; title: string; last_reviewed_on: string; review_due_on: string }
export type Revision = { id: string; by: string; created_at: string; changes: { field: string; before: unknown; after: unknown }[] }

/** The two kinds of text that are edited whole: where each is read and saved, and what its answer is called. */
type Kinds = { tip: SavedTip; page: SavedPage }
export type Kind = keyof Kinds
const PATHS: Record<Kind, string> = { tip: "/admin/tips", page: "/admin/guide-pages" }

export function useTips() {
  return useQuery({ queryKey: ["tips"], queryFn: () => sdk.client.fetch<{ tips: ListedTip[] }>(PATHS.tip), select: ({ tips }) => tips })
}

export function useGuidePages() {
  return useQuery({ queryKey: ["guide-pages"], queryFn: () => sdk.client.fetch<{ pages: ListedPage[] }>(PATHS.page), select: ({ pages }) => pages })
}

/** Everything that may be cited, by code. */
export function useSources() {
  return useQuery({ queryKey: ["guide-sources"], queryFn: () => sdk.client.fetch<{ sources: Source[] }>("/admin/guide-sources"), select: ({ sources }) => sources })
}

/** A text to edit. Read anew each time it is opened: what was read before may have been saved by somebody else since. */
export function useSavedText<K extends Kind>(kind: K, id: string) {
  return useQuery({
    queryKey: ["guide-text", kind, id],
    queryFn: async () => (await sdk.client.fetch<Record<K, Kinds[K]>>(`${PATHS[kind]}/${id}`))[kind],
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** Saves a whole text over the one that was seen; what is answered is what is saved now. */
export function useSaveText<K extends Kind>(kind: K, id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body: object) => (await sdk.client.fetch<Record<K, Kinds[K]>>(`${PATHS[kind]}/${id}`, { method: "POST", body }))[kind],
    onSuccess: (saved) => {
      client.setQueryData(["guide-text", kind, id], saved)
      return Promise.all([["tips"], ["guide-pages"], ["guide-history", id]].map((queryKey) => client.invalidateQueries({ queryKey })))
    },
  })
}

/** What was changed of a tip or a page, newest first. */
export function useHistory(id: string) {
  return useQuery({
    queryKey: ["guide-history", id],
    queryFn: () => sdk.client.fetch<{ revisions: Revision[] }>("/admin/guide-revisions", { query: { entity_id: id } }),
    select: ({ revisions }) => revisions,
    staleTime: 0,
  })
}
