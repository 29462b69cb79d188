import { expect, test } from "@playwright/test"
import { judgeStore, summary, type Query } from "../eval/judge"
import queries from "../eval/search-queries.json"

/** Lower than what is reached, so that a new kind of thing may cost a little; what is a matter of safety has no floor, it holds. */
const FLOOR = { ndcg: 0.88, recall: 0.85 }

test("what shoppers search for is found, in a good order, its warning first and nothing shown that would harm", async ({ baseURL }) => {
  const totals = summary(await judgeStore(baseURL ?? "", queries as unknown as Query[]))

  expect.soft(totals.ndcg_at_5, "nDCG@5").toBeGreaterThanOrEqual(FLOOR.ndcg)
  expect.soft(totals.recall_at_3, "recall@3").toBeGreaterThanOrEqual(FLOOR.recall)
  expect.soft(totals.notices_missed, "searches that speak of a warning sign and got no notice").toEqual([])
  expect.soft(totals.products_beside_notice, "searches with products beside a notice").toEqual([])
  expect.soft(totals.avoided_shown, "searches that show what would harm").toEqual([])
  expect.soft(totals.empty, "searches that found nothing").toEqual([])
})
