import { readFileSync } from "node:fs"
import { judgeKneeCheck, summary, type Case, type Verdict } from "./knee-check-judge"

/**
 * Judges the running store's knee check by graded cases: `npm run eval:knee-check -- [file] [--json]`. The store is the one at
 * SITE_URL, http://localhost:8000 without it. Ends with exit code 1 when a file or the store can't be read, when a stop is
 * wrong, and when a warning sign, or a kind of thing that must not be shown, was missed; how good the order is, its caller decides.
 */
const OWN_CASES = `${__dirname}/knee-check-cases.json`

async function main(args: string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith("--")) ?? OWN_CASES
  const site = (process.env.SITE_URL ?? "http://localhost:8000").replace(/\/$/, "")
  const verdicts = await judgeKneeCheck(site, JSON.parse(readFileSync(file, "utf8")) as Case[])
  const totals = summary(verdicts)
  process.stdout.write(args.includes("--json") ? `${JSON.stringify({ ...totals, verdicts }, null, 2)}\n` : readable(totals, verdicts))
  if (totals.stop_wrong.length || totals.flags_missed.length || totals.avoided_shown.length || totals.shown_when_stopped.length) {
    process.exitCode = 1
  }
}

/** What is worth a look first, then the totals. */
function readable(totals: ReturnType<typeof summary>, verdicts: Verdict[]): string {
  const weak = verdicts.filter(({ stop, tips, categories }) => stop.due === "none" && (tips < 0.9 || categories < 0.9))
  return [
    ...verdicts.flatMap(({ id, title, stop, missed, raised_falsely, avoided_shown }) => [
      ...(stop.due === stop.got ? [] : [`${id}  ${title}  stop ${stop.got}, due ${stop.due}`]),
      ...(missed.length ? [`${id}  ${title}  missed ${missed.join(" ")}`] : []),
      ...(raised_falsely.length ? [`${id}  ${title}  raised falsely ${raised_falsely.join(" ")}`] : []),
      ...(avoided_shown.length ? [`${id}  ${title}  shown though to be avoided: ${avoided_shown.join(" ")}`] : []),
    ]),
    ...weak.map(({ id, title, tips, categories, got }) => `${id}  ${title}  tips ${tips.toFixed(2)} (${got.tips.join(" ")})  categories ${categories.toFixed(2)} (${got.categories.join(" ")})`),
    "",
    ...Object.entries(totals).map(([name, value]) => `${name.replaceAll("_", " ").padEnd(24)}${typeof value === "object" ? JSON.stringify(value) : value}`),
    "",
  ].join("\n")
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
