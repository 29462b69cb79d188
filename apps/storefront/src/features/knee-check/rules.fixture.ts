import { KNEE_CHECK_RULES } from "../../../../../src/knee-check/rules"
import type { Rules } from "./rules"

/** For specs: the rules of the shop. That their words are the check's is held in the backend's spec of them. */
export const SHOP_RULES = KNEE_CHECK_RULES as Rules
