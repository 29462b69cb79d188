"use client"

import type { ComponentProps } from "react"
import { ErrorPage } from "../../../features/site/error-page"

/** The check makes its own frame, so an error has to bring one. */
export default function CheckError(props: ComponentProps<typeof ErrorPage>) {
  return <main id="main"><ErrorPage {...props} /></main>
}
