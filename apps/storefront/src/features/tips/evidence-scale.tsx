import { Evidence } from "../catalogue/evidence"
import type { Grade } from "../catalogue/grades"

const MEANS: { grade: Grade; means: string }[] = [
  { grade: "good", means: "Several trials agree, or a strong guideline does." },
  { grade: "some", means: "Trials, but short, small or mixed." },
  { grade: "limited", means: "Mostly experience; few trials, or poor ones." },
  { grade: "none_shown", means: "Tried, and no clear benefit. We may still sell it for comfort, and say so." },
]

/** What the four grades mean. */
export function EvidenceScale() {
  return <dl className="facts">{MEANS.map(({ grade, means }) => <div className="fact" key={grade}><dt><Evidence grade={grade} /></dt><dd>{means}</dd></div>)}</dl>
}
