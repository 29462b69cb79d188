import { versioned } from "./_version"

const cuff = { id: "prod_1", title: "Cold cuff", tips: ["ice"], price_usd: 129 }

describe("a document's version", () => {
  it("is the same for the same document, and another when anything in it is", () => {
    const { version } = versioned(cuff)
    expect(versioned({ ...cuff }).version).toBe(version)
    for (const change of [{ price_usd: 128 }, { tips: ["ice", "rest"] }, { title: "Cold  cuff" }]) {
      expect(versioned({ ...cuff, ...change }).version).not.toBe(version)
    }
  })
})
