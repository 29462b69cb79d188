import { notFound } from "next/navigation"
import { Suspense } from "react"
import { NotFoundPage } from "./not-found"

function Answer404(): never {
  notFound()
}

/**
 * Answers 404 from a page that is prerendered when first asked for. Thrown by the page itself, `notFound` would leave the
 * page empty until scripts run; thrown inside a boundary it sets the status, and what the boundary shows meanwhile is sent.
 */
export function NothingHere() {
  return <Suspense fallback={<NotFoundPage />}><Answer404 /></Suspense>
}
