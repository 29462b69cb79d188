import { Label, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { name: string; label: string; hint?: string; problem?: string; /** Says the label to screen readers alone, where the place says it to everybody else. */ isQuiet?: boolean; children: ReactNode }

/** What a field refuses, in words, where it was made. */
export function ProblemText({ name, says }: { name: string; says: string | undefined }) {
  return says ? <Text size="small" id={`${name}-problem`} className="text-ui-fg-error first-letter:uppercase">{says}</Text> : null
}

/** A control under its label, with a hint above it and what is wrong with it below. */
export function Frame({ name, label, hint, problem, isQuiet = false, children }: Props) {
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1.5">
      <Label htmlFor={name} size="small" weight="plus" className={isQuiet ? "sr-only" : ""}>{label}</Label>
      {hint && <Text size="xsmall" id={`${name}-hint`} className="text-ui-fg-subtle">{hint}</Text>}
      {children}
      <ProblemText name={name} says={problem} />
    </div>
  )
}
