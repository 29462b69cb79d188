import { evaluate } from "./command"
import { judgeKneeCheck, summary, type Verdict } from "./knee-check-judge"

/** Judges the running store's knee check by graded cases: `npm run eval:knee-check -- [file] [--json]`. How good the order is, its caller decides. */
void evaluate(
  {
    own: `${__dirname}/knee-check-cases.json`,
    judge: judgeKneeCheck,
    summary,
    weak,
    isGrave: ({ stop_wrong, flags_missed, avoided_shown, shown_when_stopped }) => stop_wrong.length + flags_missed.length + avoided_shown.length + shown_when_stopped.length > 0,
  },
  process.argv.slice(2),
)

function weak(verdicts: Verdict[]): string[] {
  const orders = verdicts.filter(({ stop, tips, categories }) => stop.due === "none" && (tips < 0.9 || categories < 0.9))
  return [
    ...verdicts.flatMap(({ id, title, stop, missed, raised_falsely, avoided_shown }) => [
      ...(stop.due === stop.got ? [] : [`${id}  ${title}  stop ${stop.got}, due ${stop.due}`]),
      ...(missed.length ? [`${id}  ${title}  missed ${missed.join(" ")}`] : []),
      ...(raised_falsely.length ? [`${id}  ${title}  raised falsely ${raised_falsely.join(" ")}`] : []),
      ...(avoided_shown.length ? [`${id}  ${title}  shown though to be avoided: ${avoided_shown.join(" ")}`] : []),
    ]),
    ...orders.map(({ id, title, tips, categories, got }) => `${id}  ${title}  tips ${tips.toFixed(2)} (${got.tips.join(" ")})  categories ${categories.toFixed(2)} (${got.categories.join(" ")})`),
  ]
}
