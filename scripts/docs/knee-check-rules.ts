import { readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { KNEE_CHECK_RULES } from "../../src/knee-check/rules"
import { pageOfRules, type Condition, type Source } from "./knee-check-page"

const root = resolve(__dirname, "../..")
const seeded = <T>(path: string) => JSON.parse(readFileSync(resolve(root, "seed/guide", path), "utf8")) as T

export const RULES_PAGE = resolve(root, "docs/knee-check-rules.md")

/** The page as the rules, the guide's sources and the shop's conditions make it now. */
export function currentRulesPage(): string {
  return pageOfRules(KNEE_CHECK_RULES, { sources: seeded<Source[]>("sources.json"), conditions: seeded<Condition[]>("contraindications.json") })
}

/** Writes the page for reviewers: `npm run docs:knee-check`. */
if (require.main === module) {
  writeFileSync(RULES_PAGE, currentRulesPage())
}
