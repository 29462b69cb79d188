import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import GuideModule from "../modules/guide"

/** Which products serve a tip, how well, why, and in which order staff would name them. */
export default defineLink(
  { linkable: GuideModule.linkable.guideTip, isList: true },
  { linkable: ProductModule.linkable.product, isList: true },
  {
    database: {
      table: "guide_tip_product",
      extraColumns: {
        fit: { type: "integer" },
        reason: { type: "text" },
        position: { type: "integer" },
      },
    },
  },
)
