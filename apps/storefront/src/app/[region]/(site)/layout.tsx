import type { ReactNode } from "react"
import { Frame } from "../../../features/site/frame"

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ region: string }> }) {
  return <Frame country={(await params).region}>{children}</Frame>
}
