import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TipProductLinks } from "../types"

/**
 * Links products with a tip, or changes how they are linked. Undone by unlinking those that are new and writing back what
 * stood there of the others; Medusa's own step would unlink them all.
 */
export const saveTipProductsStep = createStep(
  "save-tip-products",
  async ({ wanted, before }: { wanted: TipProductLinks; before: TipProductLinks }, { container }) => {
    if (wanted.length) {
      await container.resolve(ContainerRegistrationKeys.LINK).create(wanted)
    }
    return new StepResponse(undefined, { wanted, before })
  },
  async (done, { container }) => {
    if (!done?.wanted.length) {
      return
    }
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    await link.dismiss(done.wanted)
    if (done.before.length) {
      await link.create(done.before)
    }
  },
)
