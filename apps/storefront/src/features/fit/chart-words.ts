import { measureText, type Unit } from "./length"
import { candidates } from "./match"
import type { ChartMatch, Reading } from "./match-chart"
import { siteName } from "./sites"
import type { Chart, Size } from "./types"
import { listed, roomier, verdictFor, type Verdict } from "./words"

const labels = (sizes: Size[], joint?: string) => listed(sizes.map(({ label }) => label), joint)

/** "kneecap, thigh and calf" */
export const placesOf = (readings: Reading[]) => listed(readings.map(({ measure }) => siteName(measure.site)))

/** "your thigh 19 in, your kneecap 14.5 in" */
const measuresSaid = (readings: Reading[], unit: Unit) => listed(readings.map(({ measure, length }) => `your ${siteName(measure.site)} ${measureText(length, unit)}`))

/** A place whose measure lies between two sizes is said, since no size was made for it. */
function gapsSaid(readings: Reading[]): string {
  return readings.flatMap(({ measure, match }) => (match.kind === "gap" ? [` Your ${siteName(measure.site)} lies between ${match.below.label} and ${match.above.label}.`] : [])).join("")
}

const COUNTED = ["", "one", "two"]

function alone(match: ChartMatch, chart: Chart, unit: Unit): Verdict {
  const [{ measure, length, match: only }] = match.readings
  const { said, because } = verdictFor(only, length, unit)
  const left = chart.measures.length - 1
  const open = ` That is by your ${siteName(measure.site)} alone; ${COUNTED[left] ?? left} more may say otherwise.`
  return { said, because: left ? because + open : because }
}

function disagreement(readings: Reading[], unit: Unit): Verdict {
  const says = readings.map(({ measure, match }) => `your ${siteName(measure.site)} says ${labels(candidates(match).reverse(), "or")}`)
  const named = new Set(readings.flatMap(({ match }) => candidates(match).map(({ value }) => value)))
  const choice = named.size === 2 ? "Either may do" : "None of them is right everywhere"
  return { said: `Your measures disagree: ${listed(says)}.`, because: `They are ${measuresSaid(readings, unit)}. ${choice}. Try one on, and send it back within 30 days if it slips or digs in.` }
}

/** Which size all measures together say, or honestly that they name none. */
export function chartVerdict(match: ChartMatch, chart: Chart, unit: Unit): Verdict {
  const { readings } = match
  if (readings.length === 1) {
    return alone(match, chart, unit)
  }
  switch (match.kind) {
    case "outside": {
      const { said, because } = verdictFor(match.at.match, match.at.length, unit)
      return { said: `Your ${siteName(match.at.measure.site)}, ${said}`.replace(" is ", ", is "), because }
    }
    case "disagree":
      return disagreement(readings, unit)
    case "fits": {
      const [first, ...others] = match.sizes
      const said = `Your ${placesOf(readings)} ${readings.length === 2 ? "both" : "all"} say ${labels([...others, first], "or")}.`
      return { said, because: `They are ${measuresSaid(readings, unit)}.${gapsSaid(readings)}${others.length ? ` ${roomier([first, ...others])}` : ""}` }
    }
  }
}

/** Places that the chart goes by, too, and nobody has measured yet. */
function openSaid(left: number, [{ measure }, ...more]: ChartMatch["readings"]): string {
  if (!left) {
    return ""
  }
  return more.length ? `, with ${COUNTED[left] ?? left} more to measure` : `, by your ${siteName(measure.site)} alone`
}

/** One line beside a product, for whoever has measured in this visit: "Medium or Large fits your 21.5 in." */
export function fitLine(match: ChartMatch, chart: Chart, unit: Unit): string {
  const [{ measure, length, match: first }, ...more] = match.readings
  const yours = more.length ? `your ${placesOf(match.readings)}` : `your ${measureText(length, unit)}`
  const open = openSaid(chart.measures.length - match.readings.length, match.readings)
  switch (match.kind) {
    case "outside": return `No size here is made for your ${measureText(match.at.length, unit)}${match.readings.length > 1 ? ` at the ${siteName(match.at.measure.site)}` : ""}`
    case "disagree": return "Your measures disagree on the size"
    case "fits":
      return !more.length && first.kind === "gap"
        ? `Your ${measureText(length, unit)} at the ${siteName(measure.site)} lies between ${first.below.label} and ${first.above.label}`
        : `${labels([...match.sizes].reverse(), "or")} fits ${yours}${open}`
  }
}
