import { admin, store } from "./harness"
import { rows } from "./staff"

type Contraindication = { contraindication_id: string; handle: string; level: string; reason: string }
type Of = { contraindications: Contraindication[]; conditions: { id: string; handle: string }[]; message?: string }

const categoryId = async (handle: string) => (await rows<{ id: string }>(`select id from product_category where handle = '${handle}'`))[0]?.id ?? ""
const pathOf = (id: string) => `/product-categories/${id}/contraindications`
const read = async (id: string) => (await admin<Of>(pathOf(id))).body
const save = (id: string, seen: Contraindication[], contraindications: object[]) =>
  admin<Of>(pathOf(id), { method: "POST", body: { seen: seen.map(({ contraindication_id }) => contraindication_id), contraindications } })
const written = ({ contraindication_id, level, reason }: Contraindication) => ({ contraindication_id, level, reason })
const shown = async (id: string) => (await store<{ contraindications: Contraindication[] }>(pathOf(id))).body.contraindications

describe("staff say whom a kind of thing harms", () => {
  it("and shoppers read it at once; what was removed stands in the history", async () => {
    const id = await categoryId("ice-pack")
    const { contraindications: before } = await read(id)
    const [first, second, ...rest] = before
    const answer = await save(id, before, [{ ...written(first as Contraindication), level: "ask", reason: "Ask somebody who knows your hands." }, ...rest.map(written)])
    expect(answer.status).toBe(200)
    const now = await shown(id)
    expect(now.find(({ handle }) => handle === first?.handle)).toMatchObject({ level: "ask", reason: "Ask somebody who knows your hands." })
    expect(now.map(({ handle }) => handle)).not.toContain(second?.handle)
    const { body } = await admin<{ revisions: { by: string; changes: { field: string; before: { condition: string }[] }[] }[] }>(`/guide-revisions?entity_id=${id}`)
    expect(body.revisions[0]?.by).toBe(process.env.ADMIN_EMAIL)
    expect(body.revisions[0]?.changes[0]?.before.map(({ condition }) => condition)).toContain(second?.handle)
  })

  it("and whoever opened it before another added a condition takes none away", async () => {
    const id = await categoryId("foam-roller")
    const { contraindications: opened, conditions } = await read(id)
    const clot = conditions.find(({ handle }) => handle === "clotting")
    expect((await save(id, opened, [{ contraindication_id: clot?.id, level: "ask", reason: "Rolling presses on veins." }])).status).toBe(200)
    expect((await save(id, opened, [])).status).toBe(409)
    expect(await shown(id)).toHaveLength(1)
  })

  it.each([
    ["no reason", { reason: " " }, /^contraindications, 0, reason: say why/],
    ["a level there is none of", { level: "perhaps" }, /^contraindications, 0, level: avoid: never with it/],
    ["a condition there is none of", { contraindication_id: "gcon_nothing" }, /^contraindications, 0, contraindication_id: there is no condition/],
  ])("and are refused %s by its name, and nothing changes", async (_, wrong, said) => {
    const id = await categoryId("cryo-cuff")
    const { contraindications: before } = await read(id)
    const answer = await save(id, before, [{ ...written(before[0] as Contraindication), ...wrong }])
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(said)
    expect((await read(id)).contraindications).toEqual(before)
  })

  it("and learn that there is no such kind", async () => {
    expect((await admin(pathOf("pcat_nothing"))).status).toBe(404)
    expect((await admin(`${pathOf("pcat_nothing")}-review`, { method: "POST", body: {} })).status).toBe(404)
  })
})

it("staff read what a history keeps away by what its condition says of a kind now", async () => {
  const { body } = await admin<{ parts: Record<string, { id: string; effects: string[] }[]> }>("/knee-check")
  expect(body.parts.red_flags?.length).toBeGreaterThan(0)
  expect(body.parts.histories?.find(({ id }) => id === "history-raynauds")?.effects.join(" ")).toMatch(/cryo-cuff/)
})
