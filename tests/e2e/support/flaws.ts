import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"

/** All that must hold, what is good practice, and text that contrasts 7:1. */
const RULES = {
  runOnly: { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast-enhanced": { enabled: true } },
}

/** What axe finds, in words short enough to read in a log. */
export async function flaws(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options(RULES).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`))
}
