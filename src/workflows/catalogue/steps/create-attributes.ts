import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ATTRIBUTES_MODULE } from "../../../modules/attributes"
import type AttributesModuleService from "../../../modules/attributes/service"
import type { AttributesInput } from "../types"

/** Makes one row of attributes for each input, in the same order; answers with their ids. */
export const createAttributesStep = createStep(
  "create-product-attributes",
  async (input: AttributesInput[], { container }) => {
    const service = container.resolve<AttributesModuleService>(ATTRIBUTES_MODULE)
    const rows = input.length ? await service.createProductAttributes(input as Record<string, unknown>[]) : []
    const ids = rows.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<AttributesModuleService>(ATTRIBUTES_MODULE).deleteProductAttributes(ids)
    }
  },
)
