import type { Topic } from "./lexicon"
import type { Heard, Understanding } from "./understand"

/** Something to show, with how much it belongs: a category handle, `tip:<handle>` or `guide:<page>`. */
export type Ranked = { key: string; score: number; for: Heard[] }

export type Plan = {
  /** Best first. */
  ranked: Ranked[]
  /** Tip handles, the one that answers first. */
  tips: string[]
  /** Whether words answer this search before things do. */
  lead: "words" | "things"
  /** Names of what was understood, as a page says them back. */
  brands: string[]
  /** What is asked for and never sold, such as "Advil", and what we say instead. */
  unsold: { names: string[]; instead: string } | null
  /** Something must not be used by this shopper: nothing is shown in its place that wasn't asked for. */
  careful: boolean
  /** Tips that would have this shopper do what harms; shown for their cautions alone. */
  harmful: string[]
}

/** How much a need counts beside a thing that is named, beside a subject, and alone. */
const NEED_BESIDE_THING = 0.3
const NEED_BESIDE_SUBJECT = 0.6
const WORTH = { 2: 1, 1: 0.4 } as const
/** Below this something was hardly meant. */
const LEAST = 0.06

const CONTRAINDICATIONS = "guide:contraindications"
const MOST_TIPS = 3

/** Decides what to show for what was understood, and in which order. `avoid`: categories that must not be shown to this shopper. */
export function planSearch({ heard, asks }: Understanding, avoid: readonly string[] = []): Plan {
  const unsold = heard.find(({ topic }) => topic.unsold)
  const meant = unsold ? heard.filter(({ topic }) => topic.type !== "need") : heard
  const things = meant.filter(({ topic }) => topic.type === "kind" || topic.type === "brand")
  const weighed = meant
    .map((each) => ({ each, weight: weightOf(each, meant, things.length > 0) }))
    .sort((a, b) => b.weight - a.weight || a.each.at - b.each.at)
  const careful = avoid.length > 0
  const ranked = rank(weighed).filter(({ key }) => !avoid.includes(key))
  const [safe, unsafe] = parted(weighed.map(({ each }) => each.topic), (topic) => !isAllAvoided(topic, avoid))
  return {
    ranked: careful ? [{ key: CONTRAINDICATIONS, score: ranked[0]?.score ?? 1, for: [] }, ...ranked.filter(({ key }) => key !== CONTRAINDICATIONS)] : ranked,
    ...tipsOf(safe, unsafe),
    lead: asks || careful || !things.length || unsold ? "words" : "things",
    brands: meant.filter(({ topic }) => topic.type === "brand").map(({ topic }) => topic.name),
    unsold: unsold ? unsoldIn(unsold) : null,
    careful,
  }
}

/** By the names that were used; where none was, by the name of them all. */
function unsoldIn({ topic, said }: Heard): Plan["unsold"] {
  const { goods = [], instead = "" } = topic.unsold ?? {}
  const used = goods.filter(({ phrase }) => phrase.every((notion) => said.includes(notion))).map(({ name }) => name)
  return { names: used.length ? used : [topic.name], instead }
}

/** What is said most fully counts most; a need counts less beside something that is named. */
function weightOf({ topic, evidence }: Heard, heard: Heard[], besideThing: boolean): number {
  const named = heard.filter((each) => each.topic.type !== "need")
  const rivals = topic.type === "need" ? heard : named
  const share = evidence / Math.max(...rivals.map((rival) => rival.evidence))
  const place = topic.type !== "need" ? 1 : besideThing ? NEED_BESIDE_THING : named.length ? NEED_BESIDE_SUBJECT : 1
  return place * share ** 2
}

function rank(weighed: { each: Heard; weight: number }[]): Ranked[] {
  const scores = new Map<string, Ranked>()
  for (const { each, weight } of weighed.filter((one) => one.weight >= LEAST)) {
    for (const [key, worth] of Object.entries(each.topic.serves)) {
      const before = scores.get(key) ?? { key, score: 0, for: [] }
      scores.set(key, { key, score: before.score + weight * WORTH[worth], for: [...before.for, each] })
    }
  }
  return [...scores.values()].filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score)
}

/** A topic that is served by nothing this shopper may use. */
function isAllAvoided({ serves }: Topic, avoid: readonly string[]): boolean {
  const kinds = Object.entries(serves).flatMap(([key, worth]) => (worth === 2 && !key.includes(":") ? [key] : []))
  return kinds.length > 0 && kinds.every((kind) => avoid.includes(kind))
}

/** Each tip once. One that tells this shopper to do what would harm comes after the others that are shown. */
function tipsOf(safe: Topic[], unsafe: Topic[]): Pick<Plan, "tips" | "harmful"> {
  const harmful = [...new Set(unsafe.flatMap(({ tips }) => tips.slice(0, 1)))]
  const others = [...new Set([...safe, ...unsafe].flatMap(({ tips }) => tips))].filter((tip) => !harmful.includes(tip))
  const room = MOST_TIPS - harmful.length
  return { tips: [...others.slice(0, room), ...harmful, ...others.slice(room)], harmful }
}

function parted<T>(list: T[], isFirst: (each: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((each) => !isFirst(each))]
}
