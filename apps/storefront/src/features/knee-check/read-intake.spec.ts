import { EMPTY_INTAKE } from "./intake"
import { readBody } from "./read-body"
import { readIntake } from "./read-intake"

const refused = (sent: unknown) => {
  const read = readIntake(sent)
  return read.ok ? null : read.error
}

describe("answers that were sent", () => {
  it("are read as they are, what is absent as not answered", () => {
    expect(readIntake({ where: ["front"], age: 40, signs: null })).toEqual({ ok: true, intake: { ...EMPTY_INTAKE, where: ["front"], age: 40 } })
    expect(readIntake({})).toEqual({ ok: true, intake: EMPTY_INTAKE })
  })

  it("name a word twice and mean it once", () => {
    expect(readIntake({ signs: ["pop", "pop"] })).toEqual({ ok: true, intake: { ...EMPTY_INTAKE, signs: ["pop"] } })
  })

  it.each([
    ["a word that isn’t asked for", { signs: ["giving_wey"] }, /^signs: "giving_wey"/],
    ["one word where a list is", { signs: "locked" }, /^signs: a list/],
    ["a list where one word is", { swelling: ["mild"] }, /^swelling: /],
    ["half a year", { age: 12.5 }, /^age: /],
    ["an age in words", { age: "12" }, /^age: /],
    ["days before the start", { days_since_start: -1 }, /^days_since_start: /],
    ["a field that is called otherwise", { sign: ["locked"] }, /"sign" is no field/],
    ["a field of every object", { constructor: [] }, /"constructor" is no field/],
    ["a list", [], /one JSON object/],
    ["nothing", null, /one JSON object/],
  ])("are refused by the field’s name for %s", (_, sent, words) => {
    expect(refused(sent)).toMatch(words)
  })
})

describe("the body of a check", () => {
  const posted = (body: string | undefined) => readBody(new Request("http://localhost/api/knee-check", { method: "POST", body }))

  it("is read as JSON", async () => {
    expect(await posted('{"foot":"flat"}')).toEqual({ ok: true, value: { foot: "flat" } })
  })

  it("is refused when it is none, or nothing", async () => {
    expect(await posted("where=front")).toMatchObject({ ok: false, status: 400 })
    expect(await posted(undefined)).toMatchObject({ ok: false, status: 400 })
  })

  it("is read no further than a check can be long", async () => {
    expect(await posted(`"${"a".repeat(17_000)}"`)).toMatchObject({ ok: false, status: 413 })
  })
})
