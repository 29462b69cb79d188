import { MedusaError, search } from "@medusajs/framework/utils"
import { THINGS, type Claims, type Subject } from "./subject"

const NOT_FOUND = { type: MedusaError.Types.NOT_FOUND }

export function describeIndexes(subjectOf: () => Subject, claims: Claims): void {
  describe("indexes", () => {
    beforeEach(() => subjectOf().fill())

    it("are listed with how much they hold", async () => {
      const { provider, definition } = subjectOf()
      expect(await provider.listIndexes()).toContainEqual(expect.objectContaining({ name: definition.physical_name, provider: provider.identifier, document_count: THINGS.length }))
    })

    it("keep their documents when they are set up again", async () => {
      const subject = subjectOf()
      await subject.settled(subject.provider.upsertIndex({ index: subject.definition }))
      expect(await subject.ids({ q: "cuff" })).toEqual(["cuff"])
    })

    it("are gone when they are deleted, and deleting one that isn't there is no failure", async () => {
      const subject = subjectOf()
      const index = subject.definition.physical_name
      await subject.settled(subject.provider.deleteIndex({ index }))
      await subject.settled(subject.provider.deleteIndex({ index }))
      expect((await subject.provider.listIndexes()).map(({ name }) => name)).not.toContain(index)
    })

    it("that are missing are said not to be found, alone or among others", async () => {
      const subject = subjectOf()
      const definition = subject.define({}, `${subject.definition.physical_name}_missing`)
      await expect(subject.find({ q: "cuff", definition })).rejects.toMatchObject(NOT_FOUND)
      await expect(subject.provider.searchMany?.([subject.query({}), subject.query({ definition })])).rejects.toMatchObject(NOT_FOUND)
      await expect(subject.provider.deleteDocuments({ index: definition.physical_name, filters: { id: ["cuff"] } }).then((task) => subject.provider.waitForTask?.(task))).rejects.toMatchObject(NOT_FOUND)
    })

    it.each((["vector", "geo"] as const).filter((kind) => kind !== "vector" || claims("refusing vectors")))("refuse a field of a kind they can't hold: %s", async (type) => {
      const subject = subjectOf()
      const index = subject.define({ fields: { ...search.define({ id: search.keyword().filterable() }).toFields(), where: { type } } })
      await expect(subject.provider.upsertIndex({ index })).rejects.toBeInstanceOf(MedusaError)
    })

    if (claims("typos")) {
      it("leave article numbers exact where typos aren't to be forgiven", async () => {
        const subject = subjectOf()
        const strict = subject.define({ settings: { typo_tolerance: { disabled_on_attributes: ["code", "title", "text", "words"] } } })
        expect(await subject.ids({ q: "brase" })).toEqual(["brace"])
        await subject.fill(THINGS, strict)
        expect(await subject.ids({ q: "brase" })).toEqual([])
      })
    }
  })
}

export function describeDocuments(subjectOf: () => Subject): void {
  describe("documents", () => {
    beforeEach(() => subjectOf().fill())

    it("can be found as soon as they are written", async () => {
      await subjectOf().write([{ id: "strap", title: "Patellar strap" }])
      expect(await subjectOf().ids({ q: "patellar" })).toEqual(["strap"])
    })

    it("replace the one with their id, whole", async () => {
      await subjectOf().write([{ id: "cuff", title: "Warm cuff" }])
      const { hits } = await subjectOf().find({ q: "cuff" })
      expect(hits).toHaveLength(1)
      expect(hits[0]?.document).toMatchObject({ title: "Warm cuff" })
      expect(hits[0]?.document.brand).toBeUndefined()
    })

    it("are deleted by id", async () => {
      const { provider, definition, settled } = subjectOf()
      await settled.call(subjectOf(), provider.deleteDocuments({ index: definition.physical_name, filters: { id: ["cuff", "nobody"] } }))
      expect((await subjectOf().ids({})).sort()).toEqual(["brace", "pack", "sleeve"])
    })

    it("are deleted by any filter", async () => {
      const { provider, definition, settled } = subjectOf()
      await settled.call(subjectOf(), provider.deleteDocuments({ index: definition.physical_name, filters: { brand: "Own", price: { $lt: 20 } } }))
      expect((await subjectOf().ids({})).sort()).toEqual(["brace", "cuff", "sleeve"])
    })

    it("are all gone from an index that is cleared, which goes on being there", async () => {
      const subject = subjectOf()
      await subject.settled(subject.provider.clearIndex({ index: subject.definition.physical_name }))
      expect(await subject.ids({})).toEqual([])
    })

    it("come back as they were written, dates too, without what isn't to be returned", async () => {
      const { hits } = await subjectOf().find({ q: "cuff" })
      expect(hits[0]).toMatchObject({ id: "cuff" })
      expect(hits[0]?.document).toEqual({ ...THINGS[0], words: undefined })
      expect(hits[0]?.document).not.toHaveProperty("words")
    })
  })
}
