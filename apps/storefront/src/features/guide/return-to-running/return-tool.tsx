import type { Region } from "../../../lib/regions"
import { Section } from "../../../ui/section"
import { PlanSheet } from "./plan-sheet"
import { Readiness } from "./readiness"

/** The checklist and the walk–run plan. Without script: the list to go through, and the plan counted in days. */
export function ReturnTool({ region: { base } }: { region: Region }) {
  return (
    <Section id="ready" title="Ready to run?" aside={<p className="small quiet">Nothing you tick or choose is stored or sent.</p>}>
      <div className="running flow">
        <Readiness base={base} />
        <p className="no-script">All of them true? Then begin with step 1. One missing? Wait, and go through the list again in a few days.</p>
        <PlanSheet runs={null} />
      </div>
    </Section>
  )
}
