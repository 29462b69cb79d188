import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { env } from "../env"
import { fontClass } from "../ui/fonts"
import "../ui/tokens.css"
import "../ui/base.css"
import "../ui/components.css"
import "../features/shop.css"
import "../features/search/search.css"
import "../features/safety/safety.css"
import "../features/fit/fit.css"
import "../features/texts/texts.css"
import "../features/tips/tips.css"
import "../features/guide/guide.css"
import "../features/guide/anatomy/anatomy.css"
import "../features/guide/icing-timer/icing-timer.css"
import "../features/guide/return-to-running/return-to-running.css"
import "../features/home/home.css"
import "../features/knee-check/knee-check.css"

export const metadata: Metadata = {
  metadataBase: new URL(env.SITE_URL),
  title: { default: "Kneewell: knee pain after running", template: "%s | Kneewell" },
  description: "What helps a sore knee after running, how sure anyone is of it, and the braces and packs that go with it.",
}

export const viewport: Viewport = { themeColor: [{ media: "(prefers-color-scheme: light)", color: "#FBF7F0" }, { media: "(prefers-color-scheme: dark)", color: "#151C1D" }] }

export default function RootLayout({ children }: { children: ReactNode }) {
  return <html lang="en" className={fontClass}><body>{children}</body></html>
}
