import { expect, test } from "./support/test"

const MARKUP = '"><img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>'

const HOSTILE: [what: string, params: [string, string][]][] = [
  ["ten thousand characters", [["q", "knee ".repeat(2_000)]]],
  ["control characters", [["q", "knee\u0000\u0007\u001b[2J\r\nbrace"]]],
  ["half a character", [["q", "knee \ud800"]]],
  ["the engine's filter language", [["q", 'brace OR status = draft'], ["category", 'x" OR status = "draft']]],
  ["two hundred facets", [["q", "brace"], ...Array.from({ length: 200 }, (_, at): [string, string] => ["category", `kind-${at}`])]],
  ["markup", [["q", MARKUP], ["category", MARKUP], ["side", MARKUP]]],
  ["one word of ten thousand characters", [["q", "k".repeat(10_000)]]],
  ["only what is no word", [["q", "\u0000\u0001 \u200b\u202e !?*\\/"]]],
  ["the database's language", [["q", "'); drop table product; --"], ["category", "' or 1=1 --"]]],
  ["the engine's own switches", [["q", "brace"], ["filter", "status = draft"], ["sales_channel_ids", "x"], ["status", "draft"], ["facets", "*"], ["attributesToRetrieve", "*"], ["showRankingScore", "true"]]],
  ["the same parameter many times", [...Array.from({ length: 200 }, (): [string, string] => ["q", "brace"]), ["side", "left"], ["side", "' or 1=1"]]],
  ["a prototype's names", [["q", "__proto__ constructor toString"], ["__proto__", "x"], ["constructor", "x"]]],
  ["a region and a limit that aren't", [["q", "brace"], ["region", MARKUP], ["limit", "-1"]]],
]

for (const [what, params] of HOSTILE) {
  test(`a hostile search is answered plainly or refused, as JSON and as a page: ${what}`, async ({ page, request }) => {
    const query = new URLSearchParams(params).toString()
    const answer = await request.get(`/api/search?${query}`)
    expect([200, 400]).toContain(answer.status())
    expect(answer.headers()["content-type"]).toContain("application/json")
    expect(await answer.text()).not.toMatch(/"status":|sales_channel_ids|also_called|helps_with/)

    const response = await page.goto(`/search?${query}`)
    expect(response?.status()).toBeLessThan(500)
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached()
    expect(await page.locator("img[onerror]").count()).toBe(0)
    expect(await page.title()).not.toBe("taken")
  })
}
