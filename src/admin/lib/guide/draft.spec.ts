import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { draftOfPage, draftOfTip, effectiveAnchor, lostAnchors, textsOfPageDraft, textsOfTipDraft } from "./draft"
import type { PageTexts, TipTexts } from "./texts"

const GUIDE = join(__dirname, "../../../../seed/guide")
const read = <T>(path: string) => JSON.parse(readFileSync(join(GUIDE, path), "utf8")) as T
type OfFile<Texts> = Texts & { handle: string; position?: number; picture: string | null }
const textsOf = <Texts>({ handle, position, picture, ...texts }: OfFile<Texts>) => texts as unknown as Texts
const tips = read<OfFile<TipTexts>[]>("tips.json").map((tip) => [tip.handle, textsOf(tip)] as const)
const pages = readdirSync(join(GUIDE, "pages")).map((name) => [name, textsOf(read<OfFile<PageTexts>>(`pages/${name}`))] as const)

describe("what is edited and left as it was", () => {
  it.each(tips)("is sent as it came: the tip %s", (_, texts) => {
    expect(JSON.parse(JSON.stringify(textsOfTipDraft(draftOfTip(texts))))).toEqual(texts)
  })

  it.each(pages)("is sent as it came: the page %s", (_, texts) => {
    expect(JSON.parse(JSON.stringify(textsOfPageDraft(draftOfPage(texts))))).toEqual(texts)
  })
})

describe("a tip in the form", () => {
  const [, ice] = tips.find(([handle]) => handle === "ice") ?? []
  const draft = draftOfTip(ice as TipTexts)

  it("has nothing where a text was emptied", () => {
    expect(textsOfTipDraft({ ...draft, note: " ", avoid_lead: "" })).toMatchObject({ note: null, avoid_lead: null })
  })

  it("asks for a number that was taken away, rather than making one up", () => {
    expect(textsOfTipDraft({ ...draft, timing: { ...draft.timing, from_day: null } }).timing.from_day).toBeNull()
  })
})

describe("a section's anchor", () => {
  it("comes from its heading where none was given", () => {
    expect(effectiveAnchor({ id: "", heading: "Too tight, or too loose?" })).toBe("too-tight-or-too-loose")
    expect(effectiveAnchor({ id: "", heading: "Osgood’s café" })).toBe("osgoods-cafe")
    expect(effectiveAnchor({ id: "knee", heading: "Knees" })).toBe("knee")
  })

  it("is missed when it was changed or its section was taken away, and not when sections changed places", () => {
    const saved = [{ id: "where" }, { id: "odd" }]
    const section = (id: string, heading = "") => ({ id, heading })
    expect(lostAnchors(saved, [section("odd"), section("where"), section("new")])).toEqual([])
    expect(lostAnchors(saved, [section("whither")])).toEqual(["where", "odd"])
    expect(lostAnchors(saved, [section("", "Where?"), section("odd")])).toEqual([])
  })
})
