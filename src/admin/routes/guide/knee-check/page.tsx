import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Heading, Tabs, Text } from "@medusajs/ui"
import type { ToldParts } from "../../../../knee-check/parts"
import { Loaded } from "../../../components/guide/loaded"
import { Rule } from "../../../components/knee-check/rule"
import { Remark, Section } from "../../../components/section"
import { useSources } from "../../../lib/guide/api"
import type { Source } from "../../../lib/guide/texts"
import { useKneeCheckRules } from "../../../lib/knee-check"

const PARTS: { key: keyof ToldParts; title: string; about: string }[] = [
  { key: "red_flags", title: "Warning signs", about: "Judged first. If one holds, the check ends with what to do and how soon, and sells nothing; only what its own sentence says stops nothing leaves the plan standing." },
  { key: "patterns", title: "Patterns", about: "What answers resemble. They are no diagnoses, and their names are shown to nobody. Those near the strongest have a say, each by its share." },
  { key: "histories", title: "Histories", about: "What somebody has, or has had. What a condition keeps away follows what its category says of it now." },
  { key: "adjustments", title: "Other answers", about: "What a single answer moves, leaves out or notes. Many change nothing by themselves, and say why." },
]

function Parts({ parts, sources }: { parts: ToldParts; sources: readonly Source[] }) {
  return (
    <Tabs defaultValue={PARTS[0]?.key} className="flex flex-col gap-3">
      <div className="overflow-x-auto"><Tabs.List>{PARTS.map(({ key, title }) => <Tabs.Trigger key={key} value={key} className="whitespace-nowrap">{title} ({parts[key].length})</Tabs.Trigger>)}</Tabs.List></div>
      {PARTS.map(({ key, title, about }) => (
        <Tabs.Content key={key} value={key}>
          <Section title={title}>
            <Remark>{about}</Remark>
            <ul className="divide-y">{parts[key].map((rule) => <Rule key={rule.id} rule={rule} all={sources} />)}</ul>
          </Section>
        </Tabs.Content>
      ))}
    </Tabs>
  )
}

/** Every rule of the knee check in words. Read alone: they change with a release. */
const KneeCheckRoute = () => {
  const sources = useSources()
  return (
    <div className="flex flex-col gap-3">
      <div className="px-1">
        <Heading>Knee check</Heading>
        <Text size="small" className="text-ui-fg-subtle">The rules can be read here, not changed: they change with a release, and are reviewed in docs/knee-check-rules.md.</Text>
      </div>
      <Loaded what="The rules" read={useKneeCheckRules()}>
        {(parts) => <Loaded what="The sources" read={sources}>{(all) => <Parts parts={parts} sources={all} />}</Loaded>}
      </Loaded>
    </div>
  )
}

export const config = defineRouteConfig({ label: "Knee check" })

export const handle = { breadcrumb: () => "Knee check" }

export default KneeCheckRoute
