import { EVERYDAY } from "./everyday"
import { hear, hearSigns, saidIn } from "./hear"
import { LEXICON, LIGHT } from "./lexicon"
import { ORDINARY } from "./ordinary"
import { phrase } from "./phrases"
import { read } from "./read"
import { SIGNS } from "./signs"

const heard = (text: string, ...phrases: string[]) => saidIn(hear(text), phrases.flatMap(phrase)).size > 0

describe("reading", () => {
  it("takes every spelling of a thing for the thing", () => {
    expect(read("Can’t")).toEqual(read("can't"))
    expect(read("cannot")).toEqual(read("can not"))
    expect(read("KNÉE cap")).toEqual(["kneecap"])
    expect(read("cantwalk")).toEqual(["cannot", "walk"])
  })

  it("tells a child’s age from an old injury", () => {
    expect(read("my 7 year old")).toContain("child")
    expect(read("9yo")).toContain("child")
    expect(read("girl aged 15")).toContain("teen")
    expect(read("7 year old injury")).not.toContain("child")
    expect(read("52 year old runner")).not.toContain("child")
  })

  it("takes no word for a part of the machine", () => {
    expect(read("constructor __proto__ toString")).toEqual(["other", "other", "other"])
  })

  it("reads a text of any length in bounded time", () => {
    expect(read("knee ".repeat(50_000)).length).toBeLessThanOrEqual(400)
  })
})

describe("phrases", () => {
  it("pass over small words, not over others", () => {
    expect(heard("knee is really hot", "knee hot")).toBe(true)
    expect(heard("knee sore hot", "knee hot")).toBe(false)
    expect(heard("knee sore hot", "knee ~ hot")).toBe(true)
  })

  it("go either way where they say so, and never past a full stop or a but", () => {
    expect(heard("warm and swollen calf", "calf <> warm")).toBe(true)
    expect(heard("calf sore. warm day", "calf <> warm")).toBe(false)
    expect(heard("calf but warm", "calf <> warm")).toBe(false)
  })

  it("refuse a word that the lexicon doesn’t have", () => {
    expect(() => phrase("knee ~ xylophone")).toThrow("xylophone")
  })

  it("deny what a no speaks of, and what its list adds", () => {
    expect(heard("no fever", "fever")).toBe(false)
    expect(heard("no knee swelling", "swollen")).toBe(false)
    expect(heard("no redness, swelling or fever", "fever")).toBe(false)
    expect(heard("no redness, fever since monday", "fever")).toBe(true)
    expect(heard("no redness and fever", "fever")).toBe(true)
  })
})

describe("the lexicon", () => {
  const words = (text: string) => text.trim().split(/\s+/)
  const forms = Object.values(LEXICON).flatMap(words)

  it("has each word once", () => {
    const all = [...forms, ...words(LIGHT), ...words(ORDINARY)]
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
  })

  it("has a use for every phrase: none is struck out as everyday before it can be heard", () => {
    const spelling = (word: string) => (word === "number" ? "6" : (new Map<string, string>(Object.entries(LEXICON)).get(word)?.split(" ")[0] ?? word))
    const say = (written: string) => written.replace(" <> ", " ").split(" ").filter((word) => word !== "~").map((word) => spelling(word.split("|")[0] ?? "")).join(" ")
    const dead = Object.values(SIGNS).flat().filter((written) => saidIn(hearSigns(say(written)), phrase(written)).size === 0)
    expect(dead).toEqual([])
    expect(new Set(EVERYDAY).size).toBe(EVERYDAY.length)
  })
})
