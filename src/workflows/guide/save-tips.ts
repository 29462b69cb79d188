import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { TIP_UPDATED } from "./events"
import { saveRows, type Saving } from "./save-rows"
import type { TipInput } from "./types"

/** Creates tips without an id and updates those with one; keeps what changed and by whom; then says which changed. */
export const saveTipsWorkflow = createWorkflow("save-tips", (input: WorkflowData<Saving<TipInput>>) => new WorkflowResponse(saveRows("tip", TIP_UPDATED, input)))
