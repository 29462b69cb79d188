import { PlanSheet } from "./plan-sheet"
import { Readiness } from "./readiness"

/** The checklist and the walk–run plan. Without script: the list to go through, and the plan counted in days. */
export function ReturnTool({ base }: { base: string }) {
  return (
    <section className="running flow" aria-labelledby="running-h">
      <h2 id="running-h">Are you ready, and when to run</h2>
      <Readiness base={base} />
      <p className="no-script">All of them true? Then begin with step 1. One missing? Wait, and go through the list again in a few days.</p>
      <PlanSheet runs={null} />
      <p className="small quiet">Nothing you tick or choose is stored or sent.</p>
    </section>
  )
}
