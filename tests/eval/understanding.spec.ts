import fc from "fast-check"
import { compileLexicon } from "../../apps/storefront/src/features/search/lexicon"
import { planSearch } from "../../apps/storefront/src/features/search/plan"
import { understand } from "../../apps/storefront/src/features/search/understand"
import { VOCABULARY } from "../../src/search/_vocabulary"
import { mean, ndcg, type Grades } from "./metrics"
import queries from "./search-queries.json"

type Query = { q: string; kind: string; expect: Grades; tip?: number; red_flag?: string }

const lexicon = compileLexicon(VOCABULARY)
const judged = (queries as unknown as Query[]).filter(({ red_flag }) => !red_flag)

/** What the plan alone would show, as if the index held every kind and the guide every page. */
function planned(q: string): string[] {
  const keys = planSearch(understand(q, lexicon)).ranked.map(({ key }) => key)
  return keys.filter((key) => !key.startsWith("tip:") || ["tip:surgery", "tip:painkillers"].includes(key)).map((key) => key.replace("tip:", "guide:").replaceAll("-", "_"))
}

describe("the vocabulary, judged by graded queries before any index is asked", () => {
  it("plans a good order on the whole, and for every kind of query", () => {
    const kinds = [...new Set(judged.map(({ kind }) => kind))]
    const scores = kinds.map((kind) => ({ kind, score: mean(judged.filter((query) => query.kind === kind).map(({ q, expect: grades }) => ndcg(planned(q), grades, 5))) }))
    expect(mean(scores.map(({ score }) => score))).toBeGreaterThan(0.9)
    expect(scores.filter(({ score }) => score < 0.8)).toEqual([])
  })

  it.each(["knee", "kneecap", "leg", "hip", "calf", "thigh", "shin", "foot pain", "sore", "swollen", "stiff", "clicks", "brace", "sleeve", "tape", "shoes", "ice", "pillow", "crutch", "roller", "band", "insole", "wrap", "cuff", "strap", "14 inch", "size large", "52 cm thigh"])("plans something for %j", (word) => {
    expect(planned(word)).not.toEqual([])
  })
})

/** Something is shown for a plan: a kind, a page of the guide or a tip. */
function isAnswered(q: string): boolean {
  const { ranked, tips } = planSearch(understand(q, lexicon))
  return ranked.length > 0 || tips.length > 0
}

const phrases = [...new Set([...VOCABULARY.kinds, ...VOCABULARY.needs, ...VOCABULARY.brands].flatMap(({ said }) => said))]
const about = ["knee", "kneecap", "leg", "thigh", "calf", "foot", "brace", "sleeve", "strap", "ice pack", "swelling", "pain", "stiff", "ache", "clicking"]
const around = ["", "my", "help with", "the best", "left", "large", "15 inch", "under $40", "latex free", "how do i", "zonda", "for my mum", "after a marathon", "wide black", "size 9", "?"]

describe("whatever speaks of a knee, a body part, a thing or a symptom", () => {
  it("is answered where it is one of the vocabulary's own phrases", () => {
    expect(phrases.filter((phrase) => !isAnswered(phrase))).toEqual([])
  })

  it("is answered however it is combined and whatever stands around it", () => {
    const any = fc.constantFrom(...around)
    fc.assert(fc.property(any, fc.constantFrom(...about), any, fc.constantFrom(...about, ...phrases, ""), any, (...parts) => {
      expect({ q: parts.join(" "), isAnswered: isAnswered(parts.join(" ")) }).toMatchObject({ isAnswered: true })
    }), { numRuns: 500 })
  })

  it("is answered by name where it isn’t carried", () => {
    const remarks = VOCABULARY.needs.flatMap(({ unsold }) => unsold?.goods ?? []).map((good) => ({ good, names: planSearch(understand(good, lexicon)).unsold?.names }))
    expect(remarks.filter(({ good, names }) => !names?.includes(good))).toEqual([])
  })
})
