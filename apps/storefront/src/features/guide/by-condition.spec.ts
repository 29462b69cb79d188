import { byCondition } from "./by-condition"

const says = (handle: string, level: "avoid" | "ask") => ({ handle, title: handle, level, reason: "Because." })
const kind = (handle: string, ...contraindications: ReturnType<typeof says>[]) => ({ handle, name: handle, contraindications })
const names = (list: { handle: string }[]) => list.map(({ handle }) => handle)

describe("the shop's kinds of thing, by condition", () => {
  const conditions = byCondition([
    kind("cryo-cuff", says("raynauds", "avoid"), says("diabetes", "ask")),
    kind("ice-pack", says("raynauds", "avoid"), says("latex", "ask")),
    kind("wrap", says("diabetes", "avoid")),
    kind("crutches"),
  ])

  it("names for each condition all that it rules out, and all to ask about first", () => {
    const diabetes = conditions.find(({ handle }) => handle === "diabetes")
    expect([names(diabetes?.avoid ?? []), names(diabetes?.ask ?? [])]).toEqual([["wrap"], ["cryo-cuff"]])
    expect(names(conditions.find(({ handle }) => handle === "raynauds")?.avoid ?? [])).toEqual(["cryo-cuff", "ice-pack"])
  })

  it("puts conditions that rule something out before those that only ask", () => {
    expect(names(conditions)).toEqual(["raynauds", "diabetes", "latex"])
  })
})
