import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Metadata = Record<string, unknown> | null

/** Writes all of a category's metadata. Undone by writing back what stood there, which Medusa's own step would not. */
export const saveCategoryMetadataStep = createStep(
  "save-category-metadata",
  async ({ id, metadata }: { id: string; metadata: Metadata }, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    const { metadata: before } = await products.retrieveProductCategory(id, { select: ["id", "metadata"] })
    await products.updateProductCategories(id, { metadata })
    return new StepResponse(undefined, { id, before })
  },
  async (done, { container }) => {
    if (done) {
      await container.resolve(Modules.PRODUCT).updateProductCategories(done.id, { metadata: done.before ?? null })
    }
  },
)
