import circumstances from "./rules/circumstances.json"
import histories from "./rules/histories.json"
import patterns from "./rules/patterns.json"
import plan from "./rules/plan.json"
import redFlags from "./rules/red-flags.json"
import signs from "./rules/signs.json"
import { rulesSchema } from "./schema"

/** The rules of the knee check, whole. A fault in their files stops the process when it starts, and says where. */
export const KNEE_CHECK_RULES = rulesSchema.parse({ red_flags: redFlags, patterns, adjustments: [...circumstances, ...histories, ...signs], ...plan })
