import { MedusaService } from "@medusajs/framework/utils"
import { Contraindication } from "./models/contraindication"
import { Page } from "./models/page"
import { Revision } from "./models/revision"
import { Source } from "./models/source"
import { Tip } from "./models/tip"

/** What helps a sore knee, how sure that is, whom it harms, where we have it from, and who changed what of it. */
export default class GuideModuleService extends MedusaService({
  GuideTip: Tip,
  GuidePage: Page,
  GuideSource: Source,
  GuideContraindication: Contraindication,
  GuideRevision: Revision,
}) {}
