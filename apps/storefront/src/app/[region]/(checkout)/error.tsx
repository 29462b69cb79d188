"use client"

export { ErrorPage as default } from "../../../features/site/error-page"
