import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"

/** All that must hold, and what is good practice. */
const RULES = { runOnly: { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } }
/** Text that contrasts 7:1, which is the shop's own promise. */
const CONTRAST = { rules: { "color-contrast-enhanced": { enabled: true } } }

/** What axe finds on a page of the shop, in words short enough to read in a log. */
export function flaws(page: Page): Promise<string[]> {
  return found(new AxeBuilder({ page }).options({ ...RULES, ...CONTRAST }))
}

/** What axe finds in a part of an admin page: the frame around it and its colours are Medusa's. */
export function flawsWithin(page: Page, part: string): Promise<string[]> {
  return found(new AxeBuilder({ page }).include(part).options(RULES))
}

async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`))
}
