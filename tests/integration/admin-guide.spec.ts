import { admin, eventually, request, store } from "./harness"
import { productOf } from "./shopper"
import { change, rows } from "./staff"

type Editable = { id: string; handle: string; saved_at: string; texts: Record<string, unknown> & { sources: string[]; sections: { heading: string; paragraphs: string[] }[] } }
type Revision = { by: string; changes: { field: string; before: unknown; after: unknown }[] }
type Refusal = { message: string }
type Kind = "tip" | "page"

const AT = { tip: "/tips", page: "/guide-pages" } as const
const idOf = async (kind: Kind, handle: string) => (await rows<{ id: string }>(`select id from guide_${kind} where handle = '${handle}'`))[0]?.id ?? ""
const read = async (kind: Kind, handle: string) => (await admin<Record<Kind, Editable>>(`${AT[kind]}/${await idOf(kind, handle)}`)).body[kind]
const save = (kind: Kind, { id, saved_at, texts }: Editable, changes: object) => admin<Refusal & Record<Kind, Editable>>(`${AT[kind]}/${id}`, { method: "POST", body: { ...texts, seen_at: saved_at, ...changes } })
const history = async (id: string) => (await admin<{ revisions: Revision[] }>(`/guide-revisions?entity_id=${id}`)).body.revisions

const EDITABLE: [Kind, string][] = [["tip", "ice"], ["page", "causes"]]

describe.each(EDITABLE)("staff edit a %s", (kind, handle) => {
  it("and shoppers read it at once; who changed what is kept", async () => {
    const before = await read(kind, handle)
    const saved = await save(kind, before, { headline: "A headline of the staff’s own" })
    expect(saved.status).toBe(200)
    const shown = await store<{ tip?: { headline: string }; page?: { headline: string } }>(`/${kind === "tip" ? "tips" : "guide"}/${handle}`)
    expect((shown.body.tip ?? shown.body.page)?.headline).toBe("A headline of the staff’s own")
    const [last] = await history(before.id)
    expect(last?.by).toBe(process.env.ADMIN_EMAIL)
    expect(last?.changes).toEqual([{ field: "headline", before: before.texts.headline, after: "A headline of the staff’s own" }])
  })

  it("and saving it as it was changes nothing and leaves no trace in its history", async () => {
    const before = await read(kind, handle)
    const length = (await history(before.id)).length
    expect((await save(kind, before, {})).status).toBe(200)
    expect((await read(kind, handle)).texts).toEqual(before.texts)
    expect(await history(before.id)).toHaveLength(length)
  })

  it.each([
    ["an empty title", { title: " " }, /title/],
    ["a source that doesn’t exist", { sources: ["C999"] }, /sources/],
    ["a day that is none", { review_due_on: "2027-02-30" }, /review_due_on/],
    ["a way out of the shop", { next: [{ when: "Now", label: "Elsewhere", url: "//elsewhere.example", text: "Away." }] }, /next.*url/],
    ["a field that it doesn’t have", { colour: "red" }, /colour/],
  ])("and %s is refused by its name", async (_, wrong, said) => {
    const before = await read(kind, handle)
    const answer = await save(kind, before, wrong)
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(said)
    expect((await read(kind, handle)).texts).toEqual(before.texts)
  })

  it("and whoever opened it before another saved it overwrites nothing", async () => {
    const opened = await read(kind, handle)
    expect((await save(kind, opened, { headline: "First" })).status).toBe(200)
    const late = await save(kind, opened, { headline: "Second" })
    expect(late.status).toBe(409)
    expect((await read(kind, handle)).texts.headline).toBe("First")
  })
})

it("everything that is wrong is named at once, each where it stands", async () => {
  const ice = await read("tip", "ice")
  const sections = [{ heading: " ", paragraphs: ["Cold.", ""] }]
  const answer = await save("tip", ice, { title: "", sections, review_due_on: "2027-02-30", timing: { from_day: null, to_day: 3, label: "days" }, steps: ["x".repeat(4_001)] })
  expect(answer.status).toBe(400)
  const places = ["title", "steps, 0", "timing, from_day", "sections, 0, heading", "sections, 0, paragraphs, 1", "review_due_on"]
  expect(answer.body.message.split("\n").map((line) => line.split(": ")[0])).toEqual(expect.arrayContaining(places))
})

it("staff choose among all sources, in the order of their codes", async () => {
  const { sources } = (await admin<{ sources: { code: string; title: string }[] }>("/guide-sources")).body
  expect(sources.findIndex(({ code }) => code === "C2")).toBeLessThan(sources.findIndex(({ code }) => code === "C10"))
  expect((await read("tip", "ice")).texts.sources.filter((code) => !sources.some((source) => source.code === code))).toEqual([])
})

it("a text may not cite what isn’t among its sources", async () => {
  const ice = await read("tip", "ice")
  const answer = await save("tip", ice, { sources: [] })
  expect(answer.status).toBe(400)
  expect(answer.body.message).toMatch(/cites \w+, which is not among its sources/)
})

it("a tip with products can’t be said to sell nothing", async () => {
  const answer = await save("tip", await read("tip", "ice"), { no_products_reason: "No." })
  expect(answer.status).toBe(400)
  expect(answer.body.message).toMatch(/still has products/)
})

it("an edited tip is found by its new words within five seconds", async () => {
  await save("tip", await read("tip", "elevation"), { headline: "Zeppelinwise upwards" })
  const hits = async () => (await store<{ results: { hits: { document: { handle: string } }[] }[] }>("/search", { method: "POST", body: { entity: "guide", filters: { q: "zeppelinwise" } } })).body.results[0]?.hits ?? []
  await eventually("search finds the tip", async () => ((await hits()).some(({ document }) => document.handle === "elevation") ? true : undefined))
})

it("linking a product is part of a tip’s history", async () => {
  const id = await idOf("tip", "rest")
  const { id: product_id } = await productOf("standard-leg-spacer")
  await change(`/tips/${id}/products`, { products: [{ product_id, fit: 1, reason: "Softer nights." }] })
  expect((await history(id))[0]?.changes.map(({ field }) => field)).toEqual(["products"])
})

it.each(["/admin/tips/some", "/admin/guide-pages", "/admin/guide-pages/some", "/admin/guide-sources", "/admin/guide-revisions?entity_id=some"])("%s is for staff alone", async (path) => {
  expect((await request(path)).status).toBe(401)
})

it.each(["/tips/gtip_nothing", "/guide-pages/gpage_nothing"])("%s is not there", async (path) => {
  expect((await admin(path)).status).toBe(404)
})
