import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { FIT_MODULE } from "../../../modules/fit"
import type FitModuleService from "../../../modules/fit/service"
import type { SizeChartInput } from "../types"

/** Makes charts with their measures and ranges, in one transaction; answers with their ids, in order. */
export const createSizeChartsStep = createStep(
  "create-size-charts",
  async (charts: SizeChartInput[], { container }) => {
    // The service's types know children by id only; it makes them with their parent all the same.
    const input = charts as unknown as { measures: string[] }[]
    const rows = input.length ? await container.resolve<FitModuleService>(FIT_MODULE).createSizeCharts(input) : []
    const ids = rows.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<FitModuleService>(FIT_MODULE).deleteSizeCharts(ids)
    }
  },
)
