import type { Coverage } from "../../api/admin/guide-coverage/judge"
import { gapLists, gapsInWords } from "./coverage"

const NONE: Coverage = { tips_without_ideal: [], products_without_tip: [], links_to_unpublished: [], categories_unreviewed: [], texts_overdue: [], texts_due_soon: [], charts_with_missing_variants: [], products_without_chart: [] }

describe("the coverage board", () => {
  it("says plainly that nothing is missing, and shows no line", () => {
    expect(gapsInWords(0)).toBe("Nothing missing")
    expect(gapLists(NONE, "2026-11-24").flatMap(({ gaps }) => gaps)).toEqual([])
  })

  it("leads each gap to where it is mended", () => {
    const coverage: Coverage = {
      ...NONE,
      tips_without_ideal: [{ tip_id: "t1", title: "Ice", lack: "sold_out" }],
      links_to_unpublished: [{ tip_id: "t1", tip: "Ice", product_id: "p1", title: "Pack", status: "draft" }],
      categories_unreviewed: [{ category_id: "c1", name: "Rollers" }],
      texts_overdue: [{ kind: "page", id: "g1", title: "Causes", due: "2026-11-01" }],
    }
    expect(gapLists(coverage, "2026-11-24").flatMap(({ gaps }) => gaps.map(({ to, detail }) => [to, detail]))).toEqual([
      ["/guide/tips/t1", "All that is made for it is sold out."],
      ["/products/p1", "Named by “Ice”; its status is draft."],
      ["/categories/c1", undefined],
      ["/guide/pages/g1", "Overdue since 1 November 2026"],
    ])
  })

  it("says of a text that is due soon on which day, and that it is ahead", () => {
    const lists = gapLists({ ...NONE, texts_due_soon: [{ kind: "tip", id: "t1", title: "Ice", due: "2026-12-01" }] }, "2026-11-24")
    expect(lists.find(({ isAhead }) => isAhead)?.gaps[0]?.detail).toBe("Due on 1 December 2026")
  })
})
