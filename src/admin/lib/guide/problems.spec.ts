import { problemAt, problemsOf, refusalOf } from "./problems"

describe("what the backend refuses", () => {
  it("stands at the field that is named, each at its own", () => {
    const problems = problemsOf("title: is empty\nsections, 0, paragraphs, 1: is empty\nsources: cites C9, which is not among its sources")
    expect(problemAt(problems, "title")).toBe("is empty")
    expect(problemAt(problems, "sections-0-paragraphs")).toBe("is empty")
    expect(problemAt(problems, "sections-1-paragraphs")).toBeUndefined()
    expect(problemAt(problems, "sections-0-heading")).toBeUndefined()
    expect(problemAt(problems, "sources")).toMatch(/C9/)
  })

  it("is not taken for another field whose name begins alike", () => {
    expect(problemAt(problemsOf("steps, 10: is empty"), "steps-1")).toBeUndefined()
  })

  it("stands by the form where it names no field, though it has a colon", () => {
    expect(problemsOf('Unrecognized key: "colour"')).toEqual([{ at: "", says: 'Unrecognized key: "colour"' }])
    expect(problemsOf("Somebody else has saved this. Copy what you wrote: it is kept.")[0]?.at).toBe("")
  })
})

describe("why something was not saved", () => {
  it("tells a silence from an answer", () => {
    expect(refusalOf({ message: "Failed to fetch" })[0]?.says).toMatch(/did not answer/)
    expect(refusalOf({ message: "Bad Gateway", status: 502 })[0]?.says).toMatch(/failed \(Bad Gateway\)/)
  })

  it("says what to do when nobody is signed in any more", () => {
    expect(refusalOf({ message: "Unauthorized", status: 401 })[0]?.says).toMatch(/Sign in again/)
  })

  it("says what to do when somebody else saved it meanwhile", () => {
    expect(refusalOf({ message: "You may retry the request", status: 409 })[0]?.says).toMatch(/Somebody else has saved this.*another tab/)
  })

  it("keeps the backend's own words where it has some", () => {
    expect(refusalOf({ message: "title: is empty", status: 400 })).toEqual([{ at: "title", says: "is empty" }])
  })
})
