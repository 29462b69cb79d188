import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDE_PAGE_UPDATED } from "./events"
import { saveRows, type Saving } from "./save-rows"
import type { GuidePageInput } from "./types"

/** Creates pages of the guide without an id and updates those with one; keeps what changed and by whom; then says which changed. */
export const saveGuidePagesWorkflow = createWorkflow("save-guide-pages", (input: WorkflowData<Saving<GuidePageInput>>) => new WorkflowResponse(saveRows("page", GUIDE_PAGE_UPDATED, input)))
