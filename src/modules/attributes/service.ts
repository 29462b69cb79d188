import { MedusaService } from "@medusajs/framework/utils"
import { ProductAttributes } from "./models/product-attributes"

/** What shoppers compare and filter by, typed, one row a product. */
export default class AttributesModuleService extends MedusaService({ ProductAttributes }) {}
