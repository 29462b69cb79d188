import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LinksWithColumns } from "../types"

/**
 * Links rows of two modules, or changes what stands in their links. Undone by unlinking those that are new and writing back what
 * stood there of the others; Medusa's own step would unlink them all.
 */
export const saveLinksStep = createStep(
  "save-links",
  async ({ wanted, before }: { wanted: LinksWithColumns; before: LinksWithColumns }, { container }) => {
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
