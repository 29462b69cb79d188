import { readFileSync } from "node:fs"
import * as words from "../../apps/storefront/src/features/knee-check/intake"
import { RED_FLAG_LIST } from "../../apps/storefront/src/features/safety/red-flags"
import { KNEE_CHECK_RULES } from "./rules"
import { rulesSchema, type KneeCheckRules } from "./schema"

const seeded = (path: string) => JSON.parse(readFileSync(`seed/${path}`, "utf8")) as Record<string, string>[]
const named = (path: string, key = "handle") => new Set(seeded(path).map((row) => row[key]))

const { red_flags, patterns, adjustments, means } = KNEE_CHECK_RULES
const all = [...red_flags, ...patterns, ...adjustments]
type Term = KneeCheckRules["patterns"][number]["points"][number]["when"]
const terms: Term[] = [
  ...[...red_flags, ...adjustments].flatMap(({ when }) => when.flat()),
  ...patterns.flatMap(({ needs, points }) => [...needs.flat(), ...points.map(({ when }) => when)]),
  ...adjustments.flatMap(({ leave_out }) => leave_out.flatMap(({ unless }) => unless.flat())),
]
const ASKED = { where: words.WHERE, onset: words.ONSET, mechanism: words.MECHANISM, when: words.WHEN, swelling: words.SWELLING, foot: words.FOOT, history: words.HISTORY, signs: words.SIGNS }

/** The words of a field that some rule asks about. */
const askedOf = (field: keyof typeof ASKED) => new Set(terms.flatMap((term) => [...(term[field] ?? []), ...(term.not?.[field] ?? [])]))

describe("the rules of the knee check", () => {
  it.each(Object.keys(ASKED) as (keyof typeof ASKED)[])("ask in %s for words that the check offers", (field) => {
    expect([...askedOf(field)].filter((word) => !(ASKED[field] as readonly string[]).includes(word))).toEqual([])
  })

  it.each([...words.HISTORY.map((word) => `history-${word}`), ...words.SIGNS.map((word) => `sign-${word}`)])("say what %s changes, or that it changes nothing", (word) => {
    expect(adjustments.filter(({ id }) => id === word.replaceAll("_", "-"))).toHaveLength(1)
  })

  it("have a rule for every warning sign, and none for another", () => {
    expect([...new Set(red_flags.map(({ flag }) => flag))].sort()).toEqual(RED_FLAG_LIST.map(({ id }) => id).sort())
  })

  it("rest on sources that the guide has, or say that they are general advice", () => {
    const sources = named("guide/sources.json", "code")
    expect(all.filter((rule) => rule.sources.some((code) => !sources.has(code))).map(({ id }) => id)).toEqual([])
    const unfounded = [...red_flags, ...patterns].filter((rule) => rule.sources.length === 0 && !rule.sentence.includes("General advice"))
    expect(unfounded.map(({ id }) => id)).toEqual([])
  })

  it("name tips, kinds of product and conditions that there are", () => {
    const spoken = {
      tips: [...patterns.flatMap(({ tips, categories }) => [...tips, ...categories].map(({ tip }) => tip)), ...adjustments.flatMap(({ tips }) => tips.map(({ tip }) => tip)), ...means.map(({ tip }) => tip)],
      categories: [...patterns.flatMap(({ categories }) => categories.map(({ category }) => category)), ...adjustments.flatMap(({ leave_out }) => leave_out.flatMap(({ categories }) => categories)), ...means.flatMap(({ categories }) => categories)],
      conditions: adjustments.flatMap(({ contraindications }) => contraindications),
    }
    expect(spoken.tips.filter((tip) => !named("guide/tips.json").has(tip))).toEqual([])
    expect(spoken.categories.filter((category) => !named("catalogue/categories.json").has(category))).toEqual([])
    expect(spoken.conditions.filter((handle) => !named("guide/contraindications.json").has(handle))).toEqual([])
  })

  it("keep every kind of product that the guide asks about with a material free of it", () => {
    const rows = JSON.parse(readFileSync("seed/guide/contraindications.json", "utf8")) as { handle: string; categories: { category: string }[] }[]
    for (const { id, free_of } of adjustments.filter((each) => each.free_of)) {
      const asked = rows.find(({ handle }) => `history-${handle}` === id)?.categories.map(({ category }) => category) ?? []
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.filter((category) => free_of?.categories.length && !free_of.categories.includes(category))).toEqual([])
    }
  })

  it("say back what somebody told us wherever that keeps a kind of product away", () => {
    expect(adjustments.filter(({ contraindications, free_of, told }) => (contraindications.length || free_of) && !told).map(({ id }) => id)).toEqual([])
  })

  it("are refused with the place named when a file is wrong", () => {
    const [first] = red_flags
    expect(() => rulesSchema.parse({ ...KNEE_CHECK_RULES, red_flags: [{ ...first, when: [] }] })).toThrow(/when/)
    expect(() => rulesSchema.parse({ ...KNEE_CHECK_RULES, red_flags: [first, first] })).toThrow(/two rules are called/)
  })
})
