import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { FIT_MODULE } from "../../../modules/fit"
import type FitModuleService from "../../../modules/fit/service"
import type { SizeChartInput } from "../types"

/** Puts new charts in the place of old ones; answers with the new ids, in order. Old charts are kept, marked deleted, until it can't be undone any more. */
export const replaceSizeChartsStep = createStep(
  "replace-size-charts",
  async ({ remove, create }: { remove: string[]; create: SizeChartInput[] }, { container }) => {
    const service = container.resolve<FitModuleService>(FIT_MODULE)
    const charts = create.length ? await service.createSizeCharts(create.map(({ ranges: _, ...chart }) => chart)) : []
    const created = charts.map(({ id }) => id)
    if (charts.length) {
      await service.createSizeRanges(create.flatMap(({ ranges }, at) => ranges.map((range) => ({ ...range, chart_id: created[at] }))))
    }
    if (remove.length) {
      await service.softDeleteSizeCharts(remove)
    }
    return new StepResponse(created, { created, remove })
  },
  async (done, { container }) => {
    const service = container.resolve<FitModuleService>(FIT_MODULE)
    if (done?.remove.length) {
      await service.restoreSizeCharts(done.remove)
    }
    if (done?.created.length) {
      await service.deleteSizeCharts(done.created)
    }
  },
)
