import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDE_MODULE } from "../../../modules/guide"
import type GuideModuleService from "../../../modules/guide/service"
import type { TipInput } from "../types"

/** As the service takes them: its types know JSON as an object alone, and what stands in ours are lists. */
type Rows = ({ id: string } & Record<string, unknown>)[]

/** Updates tips; undone by writing back what stood there, sources included. */
export const updateTipsStep = createStep(
  "update-tips",
  async (tips: ({ id: string } & TipInput)[], { container }) => {
    const service = container.resolve<GuideModuleService>(GUIDE_MODULE)
    const before = tips.length ? await service.listGuideTips({ id: tips.map(({ id }) => id) }, { relations: ["sources"], take: null }) : []
    if (tips.length) {
      await service.updateGuideTips(tips as unknown as Rows)
    }
    return new StepResponse(undefined, before.map((tip) => ({ ...tip, sources: tip.sources.map(({ id }) => id) })))
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve<GuideModuleService>(GUIDE_MODULE).updateGuideTips(before as unknown as Rows)
    }
  },
)
