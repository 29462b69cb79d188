import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import GuideModule from "../modules/guide"

/** With which conditions a kind of product is to be avoided, or asked about first. */
export default defineLink(
  { linkable: ProductModule.linkable.productCategory, isList: true },
  { linkable: GuideModule.linkable.guideContraindication, isList: true },
  {
    database: {
      table: "product_category_contraindication",
      extraColumns: {
        level: { type: "text" },
        reason: { type: "text" },
        position: { type: "integer" },
      },
    },
  },
)
