import { checkKnee } from "../../apps/storefront/src/features/knee-check/engine"
import { readIntake } from "../../apps/storefront/src/features/knee-check/read-intake"
import { SHOP_RULES } from "../../apps/storefront/src/features/knee-check/rules.fixture"
import { SEEDED_SHELF } from "../../apps/storefront/src/features/knee-check/shelf.fixture"
import { judgeCase, summary, type Case } from "./knee-check-judge"
import cases from "./knee-check-cases.json"

/** What the engine answers on the rules and the seeded shop, before any server is asked. */
function answered(intake: object) {
  const read = readIntake(intake)
  if (!read.ok) {
    throw new Error(read.error)
  }
  return checkKnee(read.intake, SHOP_RULES, SEEDED_SHELF)
}

const verdicts = (cases as unknown as Case[]).map((each) => judgeCase(each, answered(each.intake)))

describe("the knee check, judged by graded cases", () => {
  const totals = summary(verdicts)

  it("stops where it must, at the right level, and nowhere else", () => {
    expect(totals).toMatchObject({ stop_wrong: [], flags_missed: [], flags_raised_falsely: [], shown_when_stopped: [] })
  })

  it("shows nobody what would harm", () => {
    expect(totals.avoided_shown).toEqual([])
  })

  it("recommends in a good order, on the whole and in every case", () => {
    expect(totals.tips_ndcg_at_5).toBeGreaterThanOrEqual(0.9)
    expect(totals.categories_ndcg_at_5).toBeGreaterThanOrEqual(0.9)
    expect(verdicts.filter(({ tips, categories }) => Math.min(tips, categories) < 0.75).map(({ id }) => id)).toEqual([])
  })
})

describe("a case judged", () => {
  const due: Case = { id: "x", title: "", intake: {}, expect: { tips: { "6": 2 }, categories: { bands: 2, "guide:exercises": 2 } }, avoid: ["ice_pack"], stop: "none", red_flags: ["rf_persist"] }

  it("loses for what is missing, wrong or harmful", () => {
    const judged = judgeCase(due, { stop: "urgent", red_flags: ["rf_locked"], tips: [{ handle: "ice" }], products: [{ category: "ice-pack" }] })
    expect(judged).toMatchObject({ missed: ["rf_persist"], raised_falsely: ["rf_locked"], avoided_shown: ["ice_pack"], products_when_stopped: 2, tips: 0, categories: 0 })
    expect(summary([judged])).toMatchObject({ stop_accuracy: 0, stop_wrong: ["x"], flags_missed: ["x"], avoided_shown: ["x"], shown_when_stopped: ["x"] })
  })

  it("is whole without the guide’s pages, for which the answer has no field", () => {
    expect(judgeCase(due, { stop: "none", red_flags: ["rf_persist"], tips: [{ handle: "exercise" }], products: [{ category: "bands" }, { category: "bands" }] })).toMatchObject({ tips: 1, categories: 1, missed: [] })
  })
})
