import { useQuery } from "@tanstack/react-query"
import type { ToldParts } from "../../knee-check/parts"
import { sdk } from "./sdk"

/** The rules of the knee check in words. */
export function useKneeCheckRules() {
  return useQuery({ queryKey: ["knee-check-rules"], queryFn: () => sdk.client.fetch<{ parts: ToldParts }>("/admin/knee-check"), select: ({ parts }) => parts })
}
