import { createContext, useContext } from "react"
import { problemAt, type Problem } from "../../lib/guide/problems"

/** What was refused of the form that a field stands in. */
export const Problems = createContext<readonly Problem[]>([])

type Described = { id: string; "aria-invalid"?: true; "aria-describedby"?: string }

/** What a control is told of itself: its id, and what describes it. */
export function useDescribed(name: string, hint?: string): { problem: string | undefined; control: Described } {
  const problem = problemAt(useContext(Problems), name)
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(" ")
  return { problem, control: { id: name, ...(problem && { "aria-invalid": true as const }), ...(described && { "aria-describedby": described }) } }
}
