import fc from "fast-check"
import { checkKnee } from "./engine"
import { EMPTY_INTAKE, FOOT, HISTORY, MECHANISM, ONSET, SIGNS, SWELLING, WHEN, WHERE, type History, type Intake, type Sign } from "./intake"
import { SHOP_RULES } from "./rules.fixture"
import { SEEDED_SHELF } from "./shelf.fixture"

const some = <T>(words: readonly T[], most: number) => fc.uniqueArray(fc.constantFrom(...words), { maxLength: most })
const maybe = <T>(words: readonly T[]) => fc.option(fc.constantFrom(...words))

const intakes: fc.Arbitrary<Intake> = fc.record({
  where: some(WHERE, 4), onset: maybe(ONSET), mechanism: maybe(MECHANISM), when: some(WHEN, 4), swelling: maybe(SWELLING), foot: maybe(FOOT),
  history: some(HISTORY, 4), age: fc.option(fc.integer({ min: 0, max: 120 })), days_since_start: fc.option(fc.integer({ min: 0, max: 400 })), signs: some(SIGNS, 4),
})

/** Answers that stop whatever else is answered: each is a line of a rule by itself. */
const STOPPING: Sign[] = [
  "breathless", "chest_pain", "open_wound", "deformity", "numb", "cold_pale_foot", "cannot_bear_weight", "hot", "red", "fever", "cannot_lift_straight_leg", "calf_swelling", "calf_warm",
  "wound_discharge", "locked", "night_pain", "giving_way",
]
/** Histories that are nothing but a reason to leave kinds of product out. */
const CONTRAINDICATIONS: History[] = ["raynauds", "cold_urticaria", "arterial_disease", "diabetes", "neuropathy", "skin_cut_last_week"]
const MATERIALS: History[] = ["latex_allergy", "neoprene_allergy"]

const check = (intake: Intake) => checkKnee(intake, SHOP_RULES, SEEDED_SHELF)
const withSign = (intake: Intake, sign: Sign): Intake => ({ ...intake, signs: [...intake.signs, sign] })
const withHistory = (intake: Intake, word: History): Intake => ({ ...intake, history: [...new Set([...intake.history, word])] })
const kindsOf = (intake: Intake) => new Set(check(intake).products.map(({ category }) => category))
const handlesOf = (intake: Intake) => new Set(check(intake).products.map(({ handle }) => handle))
const added = (after: Set<string>, before: Set<string>) => [...after].filter((each) => !before.has(each))

describe("whatever is answered", () => {
  it("a sign that stops leaves no product, no tip and no kind allowed", () => {
    fc.assert(fc.property(intakes, fc.constantFrom(...STOPPING), (intake, sign) => {
      const { stop, products, tips, avoid } = check(withSign(intake, sign))
      expect(stop).not.toBe("none")
      expect([...products, ...tips]).toEqual([])
      expect(avoid).toEqual([...new Set(SEEDED_SHELF.products.map(({ category }) => category))].sort())
    }))
  })

  it("one more sign or history never takes a warning sign back, but for the ones that say what it is", () => {
    const explaining: (Sign | History)[] = ["settles_on_moving", "calf_normal", "arthroscopy_2_weeks", "knee_replacement", "hot", "red", "fever", "calf_swelling", "calf_warm"]
    const telling = SIGNS.filter((sign) => !explaining.includes(sign))
    fc.assert(fc.property(intakes, fc.constantFrom(...telling), (intake, sign) => {
      expect(check(withSign(intake, sign)).red_flags).toEqual(expect.arrayContaining(check(intake).red_flags))
    }))
  })

  it("no sign and no history makes a stop softer than none of it would", () => {
    const rank = { none: 0, urgent: 1, emergency: 2 }
    const good: Sign[] = ["can_walk", "can_bend_90", "not_hot", "no_fever", "seen_by_clinician", "wound_dry", "clicks_painless"]
    fc.assert(fc.property(intakes, fc.constantFrom(...good), (intake, sign) => {
      expect(rank[check(withSign(intake, sign)).stop]).toBeGreaterThanOrEqual(rank[check(intake).stop])
    }))
  })

  it("a contraindication never adds a product or a kind", () => {
    fc.assert(fc.property(intakes, fc.constantFrom(...CONTRAINDICATIONS), (intake, word) => {
      const after = withHistory(intake, word)
      expect(added(kindsOf(after), kindsOf(intake))).toEqual([])
      expect(added(handlesOf(after), handlesOf(intake))).toEqual([])
      expect(check(after).avoid).toEqual(expect.arrayContaining(check(intake).avoid))
    }))
  })

  it("an allergy to a material adds no kind; within a kind something safe may take the place", () => {
    fc.assert(fc.property(intakes, fc.constantFrom(...MATERIALS), (intake, word) => {
      expect(added(kindsOf(withHistory(intake, word)), kindsOf(intake))).toEqual([])
    }))
  })

  it("every product is on the shelf, none is of a kind to avoid, and none is shown twice", () => {
    const shelf = new Map(SEEDED_SHELF.products.map(({ handle, category }) => [handle, category]))
    fc.assert(fc.property(intakes, (intake) => {
      const { products, avoid } = check(intake)
      expect(products.filter(({ handle, category }) => shelf.get(handle) !== category || avoid.includes(category))).toEqual([])
      expect(new Set(products.map(({ handle }) => handle)).size).toBe(products.length)
    }))
  })

  it("the order of the answers doesn’t matter, and the same answers give the same verdict", () => {
    fc.assert(fc.property(intakes, (intake) => {
      const turned = { ...intake, where: [...intake.where].reverse(), when: [...intake.when].reverse(), history: [...intake.history].reverse(), signs: [...intake.signs].reverse() }
      expect(check(turned)).toEqual(check(intake))
    }))
  })
})

describe("every word of the check", () => {
  const words = [...HISTORY.map((word) => ({ history: [word] })), ...SIGNS.map((word) => ({ signs: [word] }))] as Partial<Intake>[]
  const both = (a: Partial<Intake>, b: Partial<Intake>): Intake => ({ ...EMPTY_INTAKE, history: [...(a.history ?? []), ...(b.history ?? [])], signs: [...(a.signs ?? []), ...(b.signs ?? [])] })

  it("is handled alone and with any other: a stop without products, or a plan with tips", () => {
    const unhandled = words.flatMap((one) => words.map((other) => both(one, other))).filter((intake) => {
      const { stop, tips, products, avoid } = check(intake)
      return stop === "none" ? tips.length === 0 || products.some(({ category }) => avoid.includes(category)) : products.length + tips.length > 0
    })
    expect(unhandled).toEqual([])
  })
})
