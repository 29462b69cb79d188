import { notFound } from "next/navigation"

/** Every path that no page has. */
export default function Page() {
  notFound()
}
