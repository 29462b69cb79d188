import { mean, ndcg, type Grades } from "./metrics"
import { TIPS } from "./tips"

const DEPTH = 5

/** A graded check: the answers, what should be recommended (tips 1 to 8, categories), which warning signs are in it, and which kinds must not be shown. */
export type Case = { id: string; title: string; intake: object; expect: { tips: Grades; categories: Grades }; avoid: string[]; stop: string; red_flags: string[] }
/** What is judged of the answer of `POST /api/knee-check`. */
export type Answer = { stop: string; red_flags: string[]; tips: { handle: string }[]; products: { category: string }[] }

/**
 * What came of a case. `tips` and `categories` are nDCG@5, from 0 to 1; a category counts where its first product stands.
 * Grades of guide pages (`guide:…`) are left out of the ideal: the answer has no field for them.
 */
export type Verdict = { id: string; title: string; stop: { due: string; got: string }; missed: string[]; raised_falsely: string[]; avoided_shown: string[]; products_when_stopped: number; tips: number; categories: number; got: { tips: string[]; categories: string[] } }

const withoutGuides = (grades: Grades): Grades => Object.fromEntries(Object.entries(grades).filter(([id]) => !id.startsWith("guide:")))

/** Judges the answer to one case. */
export function judgeCase({ id, title, expect, avoid, stop, red_flags }: Case, answer: Answer): Verdict {
  const tips = answer.tips.map(({ handle }) => String(TIPS.indexOf(handle) + 1))
  const categories = [...new Set(answer.products.map(({ category }) => category.replaceAll("-", "_")))]
  return {
    id, title,
    stop: { due: stop, got: answer.stop },
    missed: red_flags.filter((flag) => !answer.red_flags.includes(flag)),
    raised_falsely: answer.red_flags.filter((flag) => !red_flags.includes(flag)),
    avoided_shown: categories.filter((category) => avoid.includes(category)),
    products_when_stopped: answer.stop === "none" ? 0 : answer.products.length + answer.tips.length,
    tips: ndcg(tips, expect.tips, DEPTH),
    categories: ndcg(categories, withoutGuides(expect.categories), DEPTH),
    got: { tips, categories },
  }
}

/** All verdicts in numbers, and the ids of the cases that went wrong. nDCG is that of the cases in which something is to be recommended. */
export function summary(verdicts: Verdict[]) {
  const wrong = (of: (verdict: Verdict) => boolean) => verdicts.filter(of).map(({ id }) => id)
  const planned = verdicts.filter(({ stop }) => stop.due === "none")
  const share = (list: number[]) => Number(mean(list).toFixed(3))
  return {
    cases: verdicts.length,
    stop_accuracy: share(verdicts.map(({ stop }) => Number(stop.due === stop.got))),
    stop_wrong: wrong(({ stop }) => stop.due !== stop.got),
    flags_missed: wrong(({ missed }) => missed.length > 0),
    flags_raised_falsely: wrong(({ raised_falsely }) => raised_falsely.length > 0),
    avoided_shown: wrong(({ avoided_shown }) => avoided_shown.length > 0),
    shown_when_stopped: wrong(({ products_when_stopped }) => products_when_stopped > 0),
    tips_ndcg_at_5: share(planned.map(({ tips }) => tips)),
    categories_ndcg_at_5: share(planned.map(({ categories }) => categories)),
  }
}

/** Asks a store's knee check every case. @throws Error when the store can't answer */
export async function judgeKneeCheck(site: string, cases: Case[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const each of cases) {
    const response = await fetch(`${site}/api/knee-check`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(each.intake) })
    if (!response.ok) {
      throw new Error(`${site} answered ${response.status} to case ${each.id}: ${await response.text()}`)
    }
    verdicts.push(judgeCase(each, (await response.json()) as Answer))
  }
  return verdicts
}
