import { MedusaService } from "@medusajs/framework/utils"
import { SizeChart } from "./models/size-chart"
import { SizeMeasure } from "./models/size-measure"
import { SizeRange } from "./models/size-range"

/** Where each maker measures, and which range is which variant. */
export default class FitModuleService extends MedusaService({ SizeChart, SizeMeasure, SizeRange }) {}
