import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import AttributesModule from "../modules/attributes"

export default defineLink(ProductModule.linkable.product, { linkable: AttributesModule.linkable.productAttributes, deleteCascade: true })
