import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDE_MODULE } from "../../../modules/guide"
import type GuideModuleService from "../../../modules/guide/service"
import type { TipInput } from "../types"

/** Makes tips with their sources, in one transaction; answers with their ids, in order. */
export const createTipsStep = createStep(
  "create-tips",
  async (tips: TipInput[], { container }) => {
    const service = container.resolve<GuideModuleService>(GUIDE_MODULE)
    // The service's types know JSON as an object alone; what stands in ours are lists.
    const rows = tips.length ? await service.createGuideTips(tips as unknown as Record<string, unknown>[]) : []
    const ids = rows.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<GuideModuleService>(GUIDE_MODULE).deleteGuideTips(ids)
    }
  },
)
