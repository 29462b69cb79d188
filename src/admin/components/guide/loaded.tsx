import { Container, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Read<Data> = { data: Data | undefined; error: Error | null }

/** What was read; until then that it is being read, or why it could not be. An error is never shown as nothing. */
export function Loaded<Data>({ what, read: { data, error }, children }: { /** "The tips". */ what: string; read: Read<Data>; children: (data: Data) => ReactNode }) {
  if (data !== undefined) {
    return children(data)
  }
  return <Container className="px-6 py-4"><Text size="small" role={error ? "alert" : "status"}>{error ? `${what} could not be read: ${error.message}` : "Loading…"}</Text></Container>
}
