import { Container, Heading } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

/** A part of a form, under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <Container className="divide-y p-0" role="group" aria-labelledby={id}>
      <Heading level="h2" id={id} className="px-6 py-4">{title}</Heading>
      <div className="flex flex-col gap-5 px-6 py-5">{children}</div>
    </Container>
  )
}
