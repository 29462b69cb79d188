import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A box of a page under its heading, with what can be done to it beside that. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <Container className="divide-y p-0" role="region" aria-label={title}>
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {actions && <div className="flex gap-2">{actions}</div>}
      </div>
      {children}
    </Container>
  )
}

/** A line of a box that isn't a list: what it means that there is nothing, or what to know. */
export function Remark({ children }: { children: ReactNode }) {
  return <Text size="small" className="text-ui-fg-subtle px-6 py-4">{children}</Text>
}

type Read<Data> = { data: Data | undefined; error: Error | null }

/** What was read, inside a box; until then that it is being read, or why it could not be. An error is never shown as nothing. */
export function Reading<Data>({ what, read: { data, error }, children }: { /** "The chart". */ what: string; read: Read<Data>; children: (data: Data) => ReactNode }) {
  if (data !== undefined) {
    return children(data)
  }
  return <Text size="small" className="px-6 py-4" role={error ? "alert" : "status"}>{error ? `${what} could not be read: ${error.message}` : "Loading…"}</Text>
}
