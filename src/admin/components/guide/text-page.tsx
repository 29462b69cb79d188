import { Heading, Tabs, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { GuardUnsaved } from "./guard-unsaved"

type Tab = { id: string; label: string; content: ReactNode }

/** One text of the guide: its parts side by side as tabs. All stay drawn, so that what was typed in one isn't lost by looking at another. */
export function TextPage({ title, path, tabs }: { title: string; /** Where shoppers read it. */ path: string; tabs: Tab[] }) {
  return (
    <GuardUnsaved>
      <div className="flex flex-col gap-4">
        <div>
          <Heading>{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">Shoppers read it at {path}</Text>
        </div>
        <Tabs defaultValue={tabs[0]?.id} className="flex flex-col gap-4">
          <Tabs.List>{tabs.map(({ id, label }) => <Tabs.Trigger key={id} value={id}>{label}</Tabs.Trigger>)}</Tabs.List>
          {tabs.map(({ id, content }) => <Tabs.Content key={id} value={id} forceMount className="data-[state=inactive]:hidden">{content}</Tabs.Content>)}
        </Tabs>
      </div>
    </GuardUnsaved>
  )
}
