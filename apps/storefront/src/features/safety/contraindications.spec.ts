import { readFileSync } from "node:fs"
import { join } from "node:path"
import { CONTRAINDICATIONS } from "./contraindications"
import { EVERYDAY_WORDINGS } from "./everyday-wordings"
import { recogniseContraindications } from "./recognise"

type Row = { handle: string; title: string; categories: { category: string; level: "avoid" | "ask" }[] }

const guide = JSON.parse(readFileSync(join(__dirname, "../../../../../seed/guide/contraindications.json"), "utf8")) as Row[]
const handles = (text: string) => recogniseContraindications(text).map(({ handle }) => handle)

describe("conditions and what to leave", () => {
  it("are those of the guide: handles, titles, categories and levels", () => {
    const of = (row: Row, level: string) => row.categories.filter((each) => each.level === level).map(({ category }) => category).sort()
    const theirs = guide.map((row) => ({ handle: row.handle, title: row.title, avoid: of(row, "avoid"), ask: of(row, "ask") }))
    const ours = CONTRAINDICATIONS.map(({ handle, title, avoid, ask }) => ({ handle, title, avoid: [...avoid].sort(), ask: [...ask].sort() }))
    const byHandle = (a: { handle: string }, b: { handle: string }) => a.handle.localeCompare(b.handle)
    expect(ours.sort(byHandle)).toEqual(theirs.sort(byHandle))
  })

  it.each([
    ["cold pack with nerve damage from diabetes", ["numb-skin", "diabetes"]], ["raynauds", ["raynauds"]], ["Raynaud’s ice", ["raynauds"]], ["renauds cold pack", ["raynauds"]], ["buerger disease cryo cuff", ["raynauds"]],
    ["cold urticaria", ["cold-allergy"]], ["allergic to cold ice pack", ["cold-allergy"]], ["sickle cell knee ice", ["cold-blood"]], ["cold agglutinin disease", ["cold-blood"]], ["bad circulation compression", ["poor-circulation"]],
    ["peripheral artery disease brace", ["poor-circulation"]], ["neuropathy in feet ice", ["numb-skin"]], ["diabetic ice wrap", ["diabetes"]], ["diabetis cold cuff", ["diabetes"]], ["factor v leiden ice", ["clotting"]], ["frostbite before can i ice", ["cold-injury"]],
    ["pheochromocytoma", ["phaeochromocytoma"]], ["cellulitis knee brace", ["infection"]], ["heart failure compression sleeve", ["heart-failure"]], ["bypass in my leg knee sleeve", ["bypass"]], ["varicose veins knee sleeve", ["varicose"]], ["lymphoedema wrap", ["varicose"]],
    ["latex allergy bands", ["latex-allergy"]], ["allergic to neoprene", ["neoprene-allergy"]], ["high blood pressure ice machine", ["blood-pressure"]], ["ice machine for a 7 year old", ["young-child"]],
  ])("hears “%s”", (text, expected) => {
    expect(handles(text)).toEqual(expect.arrayContaining(expected))
  })

  it("keeps both kinds of cold from someone with diabetic nerve damage, and says why", () => {
    const found = recogniseContraindications("diabetic neuropathy cold pack")
    expect(new Set(found.flatMap(({ avoid }) => avoid))).toEqual(new Set(["ice-pack", "cryo-cuff"]))
    expect(found.every(({ notice }) => notice.includes("No ice"))).toBe(true)
  })

  it.each(["latex free bands", "neoprene free brace", "no diabetes", "not diabetic", "improve circulation", "cold pack", "heart rate strap", "blood flow"])("hears nothing in “%s”", (text) => {
    expect(handles(text)).toEqual([])
  })

  it("hears a hard stop in no everyday search that names no condition", () => {
    const named = /raynaud|diabet|neuropath|dvt|kid|child|baby|toddler|year old|youth|son\b/
    expect(EVERYDAY_WORDINGS.filter((text) => !named.test(text) && recogniseContraindications(text).some(({ avoid }) => avoid.length > 0))).toEqual([])
  })
})
