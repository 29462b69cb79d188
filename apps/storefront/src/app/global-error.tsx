"use client"

import { ErrorPage } from "../features/site/error-page"

/** When even the frame of a page could not be made. */
export default function GlobalError(props: { error: Error; reset: () => void }) {
  return <html lang="en"><body><main><ErrorPage {...props} /></main></body></html>
}
