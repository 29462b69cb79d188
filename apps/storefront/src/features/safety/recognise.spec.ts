import fc from "fast-check"
import { EVERYDAY_WORDINGS } from "./everyday-wordings"
import { FLAG_WORDINGS } from "./flag-wordings"
import { recogniseRedFlags } from "./recognise"
import { RED_FLAGS } from "./red-flags"
import type { RedFlagId } from "./types"

const ids = (text: string) => recogniseRedFlags(text).map(({ id }) => id)
const wordings = Object.entries(FLAG_WORDINGS).flatMap(([id, texts]) => texts.map((text) => ({ id: id as RedFlagId, text })))

describe("what speaks of a warning sign", () => {
  it.each(Object.entries(FLAG_WORDINGS))("is heard as %s however it is worded", (id, texts) => {
    expect(texts.filter((text) => !ids(text).some((found) => found === id))).toEqual([])
  })

  it("is tried on at least a dozen wordings of each sign", () => {
    expect(Object.keys(FLAG_WORDINGS).sort()).toEqual(Object.keys(RED_FLAGS).sort())
    expect(Object.values(FLAG_WORDINGS).filter((texts) => texts.length < 12)).toEqual([])
  })

  it("hears several, most serious first", () => {
    expect(ids("calf swollen, chest pain and my knee gives way")).toEqual(["rf_pe", "rf_calf_dvt", "rf_giving_way"])
    expect(ids("knee locked and i can’t put weight on it")).toEqual(["rf_no_weight", "rf_locked"])
  })

  it("never puts a softer level before a harder one", () => {
    const rank = { emergency: 0, urgent: 1, routine: 2 }
    fc.assert(fc.property(fc.subarray(wordings, { minLength: 2, maxLength: 4 }), (some) => {
      const ranks = recogniseRedFlags(some.map(({ text }) => text).join(". ")).map(({ level }) => rank[level])
      expect(ranks).toEqual([...ranks].sort())
    }))
  })

  it("stops the sale for giving way, also where a brace is asked for", () => {
    expect(recogniseRedFlags("hinged brace for a knee that gives way")).toMatchObject([{ id: "rf_giving_way", level: "urgent" }])
  })
})

describe("what does not", () => {
  it("raises no alarm, in any of several hundred everyday searches", () => {
    expect(EVERYDAY_WORDINGS.map((text) => ({ text, alarm: ids(text) })).filter(({ alarm }) => alarm.length > 0)).toEqual([])
    expect(new Set(EVERYDAY_WORDINGS).size).toBe(EVERYDAY_WORDINGS.length)
  })

  it.each([
    "no fever, redness or chills, just sore", "knee swollen, no fever", "it isn’t hot or red", "doesn’t lock or give way", "never locked", "clicks but does not hurt", "no chest pain", "without swelling or bruising on warfarin",
    "can walk, can straighten it", "no night pain", "not locked, not hot", "no numbness in my foot", "no history of cancer", "no blood thinners, swollen knee", "no longer swollen or hot", "a doctor ruled out dvt",
  ])("believes “%s”", (text) => {
    expect(ids(text)).toEqual([])
  })

  it.each([
    ["no fever but the knee is hot and red", "rf_fever_hot"], ["no fever, knee red and hot", "rf_fever_hot"], ["no injury knee hot and red", "rf_fever_hot"], ["not just sore, it locked", "rf_locked"],
    ["no pain but it gives way", "rf_giving_way"], ["can no longer walk on it", "rf_no_weight"], ["never hurt before and now can’t walk", "rf_no_weight"], ["no cut. calf swollen", "rf_calf_dvt"],
  ])("is not lulled by “%s”", (text, id) => {
    expect(ids(text)).toContain(id)
  })
})

const casing = fc.constantFrom((text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()))
const marks = fc.constantFrom((text: string) => text, (text: string) => text.replace(/[’']/g, ""), (text: string) => text.replace(/’/g, "'"), (text: string) => `  ${text.replace(/ /g, "  ")} ??`)
const before = fc.constantFrom("", "help", "please help", "what to do", "hi", "question:", "knee brace?", "runner here,", "urgent", "runner 35f,", "since yesterday", "what should I buy,", "ice pack.", "my husband’s", "bonjour")
const after = fc.constantFrom("", "please", "what should i do", "since yesterday", "any advice", ", which brace?", "help!!", "thanks", ", is that normal", "what helps", ", crutches", "2 days now", "asap", "- recommend something")

/** A slip in one long word: a letter dropped, doubled, changed, or swapped with the next; never the first. */
const slip = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("drop", "double", "swap", "change"), fc.constantFrom(..."aeioutrnsl")).map(([pick, place, kind, letter]) => (text: string) => {
  const long = text.match(/\b[a-z]{5,}\b/g) ?? []
  const word = long[pick % Math.max(1, long.length)] ?? ""
  const at = 1 + (place % Math.max(1, word.length - 2))
  const [start, here, next, rest] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)]
  const slipped = { drop: start + next + rest, double: start + here + here + next + rest, swap: start + next + here + rest, change: start + letter + next + rest }[kind]
  return word ? text.replace(word, slipped) : text
})

describe("a slip of the finger", () => {
  const sample = (texts: readonly string[]) => fc.sample(fc.tuple(fc.constantFrom(...texts), slip), { numRuns: 1500, seed: 21 })

  it("is forgiven in at least 19 of 20 wordings", () => {
    const missed = sample(wordings.map(({ text }) => text)).filter(([text, slipped]) => ids(slipped(text)).length === 0)
    expect(missed.length / 1500).toBeLessThan(0.05)
  })

  it("turns fewer than 1 in 100 everyday searches into an alarm", () => {
    expect(sample(EVERYDAY_WORDINGS).filter(([text, slipped]) => ids(slipped(text)).length > 0).length / 1500).toBeLessThan(0.01)
  })
})

describe("whatever is said around it", () => {
  it("hears a wording through filler, casing and punctuation", () => {
    fc.assert(fc.property(fc.constantFrom(...wordings), before, after, casing, marks, ({ id, text }, lead, tail, cased, marked) => {
      expect(ids(marked(cased(`${lead} ${text} ${tail}`)))).toContain(id)
    }), { numRuns: 1000 })
  })

  it("hears a wording after another that is everyday", () => {
    const calm = fc.constantFrom(...EVERYDAY_WORDINGS.filter((text) => /^[a-z ]{4,20}$/.test(text)).slice(0, 40))
    fc.assert(fc.property(fc.constantFrom(...wordings.filter(({ id }) => RED_FLAGS[id].level === "emergency")), calm, ({ text }, other) => {
      expect(recogniseRedFlags(`${other}. ${text}`).map(({ level }) => level)).toContain("emergency")
    }), { numRuns: 300 })
  })

  it("answers anything at all, without an error", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(Array.isArray(recogniseRedFlags(text))).toBe(true)
    }))
    expect(recogniseRedFlags("knee ".repeat(20_000))).toEqual([])
  })
})
