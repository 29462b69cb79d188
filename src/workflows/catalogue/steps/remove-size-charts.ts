import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { FIT_MODULE } from "../../../modules/fit"
import type FitModuleService from "../../../modules/fit/service"

/** Takes charts away; their rows are kept, marked deleted, so that it can be undone. */
export const removeSizeChartsStep = createStep(
  "remove-size-charts",
  async (ids: string[], { container }) => {
    if (ids.length) {
      await container.resolve<FitModuleService>(FIT_MODULE).softDeleteSizeCharts(ids)
    }
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<FitModuleService>(FIT_MODULE).restoreSizeCharts(ids)
    }
  },
)
