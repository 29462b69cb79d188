"use client"

import { useRemember } from "./use-recent"

/** Stands on the results of a search that may be remembered, and shows nothing. */
export function Remember({ query }: { query: string }) {
  useRemember(query)
  return null
}
