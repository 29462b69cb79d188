import { join } from "node:path"
import { RED_FLAG_LIST, stopsTheSale } from "../../apps/storefront/src/features/safety/red-flags"
import { readSeedData } from "../seeder/data"
import type { GuidePageData, TipData } from "../seeder/schema"
import coverage from "./coverage.json"
import { gradeOf, sentencesOf, wordsOf } from "./reading-ease"

const { guidePages, tips, sources, products, categories, contraindications, pictures } = readSeedData(join(__dirname, ".."))
const written = [...guidePages, ...tips].map((text) => ({ name: "timing" in text ? `tip ${text.handle}` : text.handle, text }))

/** What a reader reads as prose, piece by piece; a table’s cells and headings are no sentences. */
function proseOf(text: GuidePageData | TipData): string[] {
  const sections = text.sections.flatMap((section) => [...section.paragraphs, ...("points" in section ? section.points ?? [] : []), ...("evidence" in section && section.evidence ? [section.evidence.summary] : [])])
  const own = "steps" in text ? [...text.steps, ...text.cautions.map((caution) => caution.text), text.evidence.summary, text.note, text.products_note, text.no_products_reason] : []
  return [text.headline, text.summary, text.picture_caption, ...own, ...sections, ...(text.next ?? []).map((next) => next.text)].filter((piece) => piece !== null)
}

/** Every address that the guide may lead to, with its anchors. */
const addresses = new Set([
  "/guide", "/tips", "/products", "/guide/red-flags",
  ...RED_FLAG_LIST.map(({ url }) => url),
  ...tips.map(({ handle }) => `/tips/${handle}`),
  ...categories.map(({ handle }) => `/categories/${handle}`),
  ...products.map(({ handle }) => `/products/${handle}`),
  ...guidePages.flatMap(({ handle, sections }) => [`/guide/${handle}`, ...sections.map(({ id }) => `/guide/${handle}#${id}`)]),
])

function linksOf(text: GuidePageData | TipData): string[] {
  return [...text.sections.flatMap((section) => ("links" in section ? section.links ?? [] : [])), ...(text.next ?? [])].map(({ url }) => url)
}

/** Words that a reader of twelve may not have met, each with what its explanation must hold. */
const EXPLAINED: [word: RegExp, by: RegExp][] = [
  [/\bligaments?\b/i, /band/],
  [/\bmenisc(us|i)\b/i, /cushion/],
  [/\btendons?\b/i, /rope|ties|joins/],
  [/\bquadriceps\b/i, /thigh/],
  [/\bchondromalacia\b/i, /softer/],
  [/\bpatellofemoral\b/i, /kneecap/i],
  [/\brecruits\b/, /soldiers/],
  [/\bkeyhole\b/, /cuts/],
  [/\binflammation\b/, /swelling/],
  [/\bopioids\b/i, /depend/],
]

/** The shop's own conditions with which something is not for everybody: each as the page about them must name it. */
const NAMED: Record<string, RegExp> = {
  raynauds: /Raynaud’s or Buerger’s/, "cold-allergy": /allergy from cold/, "cold-blood": /Sickle cell/, "poor-circulation": /blood flow in the leg/, "numb-skin": /Numb skin, or nerve damage/,
  diabetes: /Diabetes/, clotting: /clotting disorder/, "cold-injury": /hurt by cold/, phaeochromocytoma: /Phaeochromocytoma/, infection: /infection at the knee/, "young-child": /12 and under/,
  "open-wound": /open wound/, "blood-pressure": /blood pressure/, "suspected-clot": /calf is swollen, warm, throbbing/, "heart-failure": /heart failure/, varicose: /varicose veins/,
  "latex-allergy": /latex allergy/, "neoprene-allergy": /Neoprene/, "no-weight": /can’t put weight on the leg/, bypass: /A bypass/,
}

/** How the page on health accounts words what a product's data say, and in which row of its table a category stands. */
const MARKED = { usually: "usually eligible", may: "may be eligible", letter: "with a doctor’s letter", no: "not eligible" }
const ROW_OF: Record<string, RegExp> = {
  "ice-pack": /^Ice packs/, "cryo-cuff": /^Cold cuffs/, "compression-wrap": /^Wraps/, "knee-sleeve": /sleeves/, "patellar-strap": /straps/, "brace-hinged": /braces/, "brace-patella": /braces/, crutches: /^Crutches/,
  "arch-support": /^Arch supports/, "kinesio-tape": /^Tape/, bands: /^Bands/, "foam-roller": /foam rollers/, "elevation-wedge": /^Wedges/, "leg-spacer": /leg spacers/, "running-shoes": /^Running shoes/,
}

describe("what the article held on which the guide is built", () => {
  const held = Object.entries({ c: 7, a: 9, s: 6, d: 2, t: 8, r: 4, p: 7, m: 5 }).flatMap(([kind, count]) => Array.from({ length: count }, (_, at) => `${kind}${at + 1}`))
  const sectionAt = (address: string) => guidePages.flatMap(({ handle, sections }) => sections.filter(({ id }) => address === `/guide/${handle}#${id}`))[0]

  it("has its place, all of it, and each place exists", () => {
    expect(Object.keys(coverage)).toEqual(held)
    expect(Object.entries(coverage).filter(([, address]) => !addresses.has(address))).toEqual([])
  })

  it("says how sure it is, for each cause, each measure that prevents and each sign of recovery", () => {
    const claims = Object.entries(coverage).filter(([id]) => /^[cpr]/.test(id))
    expect(claims.filter(([, address]) => !sectionAt(address)?.evidence)).toEqual([])
  })
})

describe("the guide’s pages", () => {
  it("are the ten that have an address, in the order in which they are listed", () => {
    const ordered = [...guidePages].sort((a, b) => a.position - b.position).map(({ handle }) => handle)
    expect(ordered).toEqual(["causes", "anatomy", "warning-signs", "return-to-running", "prevention", "icing", "exercises", "sizing", "contraindications", "fsa-hsa"])
  })

  it("have a section for each part of the knee that the drawing shows", () => {
    const ids = guidePages.find(({ handle }) => handle === "anatomy")?.sections.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(["mcl", "lcl", "acl", "pcl", "meniscus", "cartilage", "tendons", "bursa", "patella", "feet"]))
  })

  it("name every condition for which the shop holds something back", () => {
    const page = JSON.stringify(guidePages.find(({ handle }) => handle === "contraindications"))
    expect(contraindications.filter(({ handle }) => !NAMED[handle]?.test(page)).map(({ handle }) => handle)).toEqual([])
  })

  it("sell nothing beside a sign that has to be seen first", () => {
    const stops = new Set(RED_FLAG_LIST.filter(stopsTheSale).map(({ url }) => url))
    const sections = guidePages.flatMap((page) => page.sections.map(({ id, links = [] }) => ({ at: `${page.handle}#${id}`, urls: links.map(({ url }) => url) })))
    expect(sections.filter(({ urls }) => urls.some((url) => stops.has(url)) && urls.some((url) => /^\/(categories|products)/.test(url)))).toEqual([])
  })

  it("mark each kind for health accounts as its products are marked", () => {
    const rows = guidePages.find(({ handle }) => handle === "fsa-hsa")?.sections.flatMap(({ table }) => table?.rows ?? []) ?? []
    const marks = categories.map(({ handle }) => {
      // The first of a category is the kind itself; what goes with it, such as pads for crutches, stands below.
      const product = products.find(({ category }) => category === handle)
      return { handle, data: product && MARKED[product.attributes.fsa_hsa], page: rows.find(([kind]) => kind && ROW_OF[handle]?.test(kind))?.[1] }
    })
    expect(marks.filter(({ data, page }) => !data || data !== page)).toEqual([])
  })

  it("show pictures that exist", () => {
    expect(guidePages.filter(({ picture }) => picture && !pictures.has(picture))).toEqual([])
  })
})

describe.each(written)("$name", ({ text }) => {
  const json = JSON.stringify({ ...text, sources: [] })
  const cited = new Set([...json.matchAll(/\[([A-Z]\d+)\]/g)].map(([, code]) => code))

  it("leads only to where there is something, and on to a tip or a thing", () => {
    expect(linksOf(text).filter((url) => !addresses.has(url))).toEqual([])
    expect(linksOf(text).some((url) => /^\/(tips|categories|products)/.test(url))).toBe(true)
  })

  it("lists the sources that it cites, and no others", () => {
    expect([...cited].filter((code) => !sources.some((source) => source.code === code))).toEqual([])
    expect([...text.sources].sort()).toEqual([...cited].sort())
  })

  it("rests on nothing whose findings we have not read ourselves", () => {
    // A guideline’s recommendations and the conclusions of two reviews: known by name, and not open to us.
    expect(["C13", "C14", "C15"].filter((code) => cited.has(code))).toEqual([])
  })

  it("is due for review a year after the last", () => {
    const [year, ...day] = text.last_reviewed_on.split("-")
    expect(text.review_due_on).toBe([Number(year) + 1, ...day].join("-"))
  })

  it("can be read at twelve: plain words, short sentences, short paragraphs", () => {
    const prose = proseOf(text)
    expect(gradeOf(prose)).toBeLessThan(7)
    expect(prose.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 30)).toEqual([])
    expect(prose.filter((piece) => wordsOf(piece).length > 60)).toEqual([])
  })

  it("explains a medical word where it first stands", () => {
    const body = proseOf(text).filter((piece) => piece !== text.headline && piece !== text.summary)
    const first = EXPLAINED.map(([word, by]) => ({ piece: body.find((each) => word.test(each)), by }))
    expect(first.filter(({ piece, by }) => piece && !by.test(piece))).toEqual([])
  })

  it("has a summary of its own, not its headline again", () => {
    expect(text.summary).not.toBe(text.headline)
  })

  it("keeps to our words: typographic quotes, American spelling, no promise", () => {
    expect(proseOf(text).filter((piece) => /['"]/.test(piece))).toEqual([])
    expect(proseOf(text).filter((piece) => /\b(colours?|centre|programme|towards|whilst|favour)\b/i.test(piece))).toEqual([])
    expect(proseOf(text).filter((piece) => /\b(ultimate|revolutionary|guarantee\w*|miracle|eliminates?|FDA)\b/i.test(piece))).toEqual([])
  })
})

describe.each(categories)("how to choose among $handle", ({ handle, choosing }) => {
  it("leads to a tip, and only to where there is something else", () => {
    const urls = choosing.read.map(({ url }) => url)
    expect(urls.filter((url) => !addresses.has(url) || url === `/categories/${handle}`)).toEqual([])
    expect(urls.some((url) => url.startsWith("/tips/"))).toBe(true)
  })

  it("says when to pick which, each in a breath", () => {
    expect(choosing.points.filter(({ when, pick }) => wordsOf(when).length > 12 || wordsOf(pick).length > 22)).toEqual([])
  })
})
