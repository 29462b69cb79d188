import { expect, test } from "@playwright/test"
import { judgeKneeCheck, summary, type Case } from "../eval/knee-check-judge"
import cases from "../eval/knee-check-cases.json"

test("the knee check stops where it must, shows nobody what would harm, and recommends in a good order", async ({ baseURL }) => {
  const totals = summary(await judgeKneeCheck(baseURL ?? "", cases as unknown as Case[]))

  expect.soft(totals.stop_wrong, "stops at the wrong level").toEqual([])
  expect.soft(totals.flags_missed, "warning signs missed").toEqual([])
  expect.soft(totals.flags_raised_falsely, "warning signs raised falsely").toEqual([])
  expect.soft(totals.avoided_shown, "kinds shown that must be avoided").toEqual([])
  expect.soft(totals.shown_when_stopped, "something recommended beside a stop").toEqual([])
  expect.soft(totals.tips_ndcg_at_5, "tips nDCG@5").toBeGreaterThanOrEqual(0.9)
  expect.soft(totals.categories_ndcg_at_5, "categories nDCG@5").toBeGreaterThanOrEqual(0.9)
})

test("answers that can’t be read are refused by the field’s name, in any country, and never kept", async ({ request }) => {
  const asked = (data: unknown, query = "") => request.post(`/api/knee-check${query}`, { data })

  const plan = await asked({ where: ["front"], onset: "gradual" }, "?region=de")
  expect(plan.status()).toBe(200)
  expect(plan.headers()["cache-control"]).toBe("no-store")
  expect(Object.keys((await plan.json()) as object)).toEqual(["stop", "red_flags", "tips", "products", "avoid", "notices"])

  const wrong = await asked({ signs: ["lokced"] })
  expect(wrong.status()).toBe(400)
  expect(((await wrong.json()) as { error: string }).error).toMatch(/^signs: /)
  expect((await asked({}, "?region=xx")).status()).toBe(400)
  expect((await asked({ where: Array(5_000).fill("front") })).status()).toBe(413)
  expect((await request.get("/api/knee-check")).status()).toBe(405)
})
