import { NotFoundPage } from "../features/site/not-found"

export default function NotFound() {
  return <main id="main"><NotFoundPage /></main>
}
