import { checkKnee } from "./engine"
import { EMPTY_INTAKE, type Intake } from "./intake"
import { SHOP_RULES } from "./rules.fixture"
import type { Shelf } from "./shelf"
import { SEEDED_SHELF } from "./shelf.fixture"

const KNEECAP: Partial<Intake> = { where: ["front"], onset: "gradual", mechanism: "overuse", when: ["stairs_down"], swelling: "none", age: 30, days_since_start: 20 }
const TWIST: Partial<Intake> = { where: ["inner"], onset: "sudden", mechanism: "twist", swelling: "mild", age: 30, days_since_start: 1, signs: ["can_walk"] }
const OPERATED: Partial<Intake> = { onset: "post_op", mechanism: "surgery", history: ["arthroscopy_2_weeks"], swelling: "moderate", age: 40 }

const check = (answers: Partial<Intake>, shelf = SEEDED_SHELF) => checkKnee({ ...EMPTY_INTAKE, ...answers }, SHOP_RULES, shelf)
const kinds = (answers: Partial<Intake>) => new Set(check(answers).products.map(({ category }) => category))
const tips = (answers: Partial<Intake>) => check(answers).tips.map(({ handle }) => handle)

/** The seeded shelf with some products sold out. */
function soldOut(...handles: string[]): Shelf {
  const stocked = (tip: Shelf["tips"][number]) => tip.products.map((product) => ({ ...product, in_stock: !handles.includes(product.handle) })).sort((a, b) => b.fit - a.fit || Number(b.in_stock) - Number(a.in_stock))
  return { ...SEEDED_SHELF, tips: SEEDED_SHELF.tips.map((tip) => ({ ...tip, products: stocked(tip) })) }
}

describe("a check that stops", () => {
  it("shows no tip and no product, and keeps every kind away", () => {
    expect(check({ ...KNEECAP, signs: ["locked"] })).toMatchObject({ stop: "urgent", red_flags: ["rf_locked"], tips: [], products: [], avoid: [...new Set(SEEDED_SHELF.products.map(({ category }) => category))].sort() })
  })

  it("names every sign, most serious first", () => {
    expect(check({ signs: ["giving_way", "breathless", "hot", "red"] })).toMatchObject({ stop: "emergency", red_flags: ["rf_pe", "rf_fever_hot", "rf_giving_way"] })
  })

  it.each<[string, Partial<Intake>, string[]]>([
    ["hot beside “not hot”", { ...KNEECAP, signs: ["hot", "not_hot", "no_fever"] }, ["rf_fever_hot"]],
    ["a leg that carries nothing beside “can walk”", { ...TWIST, signs: ["cannot_bear_weight", "can_walk"] }, ["rf_no_weight"]],
    ["giving way in a knee that was diagnosed and seen", { ...TWIST, history: ["diagnosed_mcl_grade2"], signs: ["giving_way", "seen_by_clinician"] }, ["rf_giving_way"]],
    ["constant pain at night beside “settles on moving”", { signs: ["night_pain", "settles_on_moving"] }, ["rf_night_systemic"]],
    ["a numb foot with a known nerve disease", { ...KNEECAP, history: ["neuropathy"], signs: ["numb"] }, ["rf_numb_cold"]],
    ["a swollen calf that was called normal", { swelling: "calf_one_sided", signs: ["calf_normal"] }, ["rf_calf_dvt"]],
    ["a leaking wound after an operation, called dry", { ...OPERATED, signs: ["wound_discharge", "wound_dry"] }, ["rf_postop"]],
  ])("is not talked out of %s", (_, answers, flags) => {
    expect(check(answers).red_flags).toEqual(flags)
  })

  it("lets pain at night and at rest pass when it settles on moving", () => {
    expect(check({ when: ["night", "rest"] }).stop).toBe("urgent")
    expect(check({ when: ["night", "rest"], signs: ["settles_on_moving"] }).stop).toBe("none")
  })

  it("tells a child’s limp from an adult’s", () => {
    expect(check({ ...KNEECAP, age: 15, signs: ["limp"] }).red_flags).toEqual(["rf_child_limp"])
    expect(check({ ...KNEECAP, age: 16, signs: ["limp"] }).stop).toBe("none")
  })

  it("isn’t stopped by a knee that doesn’t get better: it says so beside the plan", () => {
    const verdict = check({ ...KNEECAP, signs: ["not_improving"] })
    expect(verdict).toMatchObject({ stop: "none", red_flags: ["rf_persist"] })
    expect(verdict.notices[0]).toContain("Not better after a few weeks")
    expect(verdict.products.length).toBeGreaterThan(0)
  })
})

describe("a plan", () => {
  it("puts exercise before anything to buy for the kneecap", () => {
    expect(tips(KNEECAP).slice(0, 2)).toEqual(["exercise", "rest"])
    expect(check(KNEECAP).products[0]).toMatchObject({ category: "bands", tip: "exercise" })
  })

  it("keeps cold away from somebody with Raynaud’s, and says why", () => {
    const verdict = check({ ...TWIST, history: ["raynauds"] })
    expect(verdict.avoid).toEqual(["cryo-cuff", "ice-pack"])
    expect(verdict.tips.map(({ handle }) => handle)).not.toContain("ice")
    expect(verdict.left_out).toEqual([{ categories: ["cryo-cuff", "ice-pack"], because: "You told us you have Raynaud’s. Cold closes vessels that already close too easily." }])
    expect(verdict.guides).toContain("contraindications")
  })

  it("is refused rather than shown with what harms, when the shop has lost a condition", () => {
    const shelf = { ...SEEDED_SHELF, contraindications: SEEDED_SHELF.contraindications.filter(({ handle }) => handle !== "raynauds") }
    expect(() => check({ ...KNEECAP, history: ["raynauds"] }, shelf)).toThrow(/history-raynauds/)
    expect(check(KNEECAP, shelf).stop).toBe("none")
  })

  it("leaves out what a clinician should be asked about, and says so", () => {
    const { avoid, left_out } = check({ ...KNEECAP, history: ["diabetes"] })
    expect(avoid).toContain("knee-sleeve")
    expect(left_out.find(({ categories }) => categories.includes("knee-sleeve"))?.because).toMatch(/ask first/i)
  })

  it("lets a surgeon’s yes lift the caution after an operation, never a condition that cold harms", () => {
    expect(kinds(OPERATED)).not.toContain("cryo-cuff")
    expect(kinds({ ...OPERATED, history: ["arthroscopy_2_weeks", "surgeon_ok_cold"] })).toContain("cryo-cuff")
    expect(kinds({ ...OPERATED, history: ["arthroscopy_2_weeks", "surgeon_ok_cold", "cold_urticaria"] })).not.toContain("cryo-cuff")
    expect(check({ ...OPERATED, age: 12, history: ["arthroscopy_2_weeks", "surgeon_ok_cold"] }).avoid).toContain("cryo-cuff")
  })

  it("shows with a latex allergy only what is stated to be free of it, of the same kinds", () => {
    const free = new Set(SEEDED_SHELF.products.filter(({ latex_free }) => latex_free).map(({ handle }) => handle))
    const { products, left_out } = check({ ...TWIST, history: ["latex_allergy"] })
    expect(products.filter(({ handle }) => !free.has(handle))).toEqual([])
    expect(new Set(products.map(({ category }) => category))).toEqual(kinds(TWIST))
    expect(left_out.map(({ because }) => because)).toEqual(["You told us you are allergic to latex. We leave out what isn’t stated to be free of it."])
  })

  it("chooses the insole by the arch", () => {
    const insole = (foot: Intake["foot"]) => check({ ...KNEECAP, foot }).products.find(({ category }) => category === "arch-support")?.handle
    expect(insole("high")).toBe("kneewell-high-arch-insole")
    expect(insole("neutral")).toBe("kneewell-full-length-insole")
    expect(insole("flat")).toBe("powerstep-pinnacle-low")
  })

  it("offers a second product only of a kind that helps much", () => {
    const load = check({ mechanism: "training_load", onset: "gradual", when: ["after_run"], history: ["new_runner"] }).products
    expect(new Set(load.map(({ category }) => category)).size).toBe(load.length)
    expect(check({ mechanism: "pressure", when: ["side_lying"] }).products.map(({ category }) => category)).toEqual(["leg-spacer", "bands", "leg-spacer"])
  })

  it("says once what is left out twice, and sends nobody to read about it", () => {
    const { left_out, guides } = check({ ...TWIST, age: 12 })
    expect(left_out.map(({ categories }) => categories.join(" "))).toEqual(["cryo-cuff ice-pack", "brace-hinged"])
    expect(guides).not.toContain("icing")
  })

  it("says once, with both reasons, what is left out for two", () => {
    const { left_out } = check({ ...TWIST, history: ["diabetes", "neuropathy"] })
    expect(new Set(left_out.map(({ categories }) => [...categories].sort().join())).size).toBe(left_out.length)
    expect(left_out.find(({ categories }) => categories.includes("ice-pack"))?.because).toMatch(/diabetes.*your nerves/)
  })

  it("says nothing of painkillers to a child", () => {
    expect(tips(TWIST)).toContain("painkillers")
    expect(tips({ ...TWIST, age: 15 })).not.toContain("painkillers")
  })

  it("gives the place of a sold-out ideal to a substitute of its kind, and says so", () => {
    const insole = check({ ...KNEECAP, foot: "flat" }, soldOut("powerstep-pinnacle-low")).products.find(({ category }) => category === "arch-support")
    expect(insole?.handle).toBe("kneewell-three-quarter-insole")
    expect(insole?.reason).toMatch(/PowerStep Pinnacle Low is sold out just now; this does the same job/)
  })

  it("says of something sold out that has no substitute that it is", () => {
    const bands = SEEDED_SHELF.products.filter(({ category }) => category === "bands").map(({ handle }) => handle)
    expect(check(KNEECAP, soldOut(...bands)).products[0]?.reason).toMatch(/Sold out just now/)
  })

  it("is spread over the kinds before it offers a second of any", () => {
    const shown = check(KNEECAP).products.map(({ category }) => category)
    const first = shown.slice(0, new Set(shown).size)
    expect(new Set(first).size).toBe(first.length)
    expect(shown.length).toBeLessThanOrEqual(SHOP_RULES.limits.products)
  })

  it("has something to say even when nothing was answered", () => {
    expect(tips({})).toEqual(expect.arrayContaining(["rest", "exercise"]))
  })
})
