import { MedusaService } from "@medusajs/framework/utils"
import { Contraindication } from "./models/contraindication"
import { Source } from "./models/source"
import { Tip } from "./models/tip"

/** What helps a sore knee, how sure that is, whom it harms, and where we have it from. */
export default class GuideModuleService extends MedusaService({ GuideTip: Tip, GuideSource: Source, GuideContraindication: Contraindication }) {}
