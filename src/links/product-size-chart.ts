import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import FitModule from "../modules/fit"

export default defineLink(ProductModule.linkable.product, { linkable: FitModule.linkable.sizeChart, deleteCascade: true })
