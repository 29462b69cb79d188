import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ATTRIBUTES_MODULE } from "../../../modules/attributes"
import type AttributesModuleService from "../../../modules/attributes/service"
import type { AttributesInput } from "../types"

/** Updates rows of attributes; undone by writing back what stood there. */
export const updateAttributesStep = createStep(
  "update-product-attributes",
  async (input: ({ id: string } & AttributesInput)[], { container }) => {
    const service = container.resolve<AttributesModuleService>(ATTRIBUTES_MODULE)
    const before = input.length ? await service.listProductAttributes({ id: input.map(({ id }) => id) }, { take: null }) : []
    if (input.length) {
      await service.updateProductAttributes(input as ({ id: string } & Record<string, unknown>)[])
    }
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before?.length) {
      // The service gives `source_ids` back as a list, and its types take it as an object.
      await container.resolve<AttributesModuleService>(ATTRIBUTES_MODULE).updateProductAttributes(before as unknown as ({ id: string } & Record<string, unknown>)[])
    }
  },
)
