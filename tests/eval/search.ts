import { evaluate } from "./command"
import { DEPTH, judgeStore, summary, type Verdict } from "./judge"

/** Judges the running store's search by graded queries: `npm run eval:search -- [file] [--json]`. How good the order is, its caller decides. */
void evaluate(
  {
    own: `${__dirname}/search-queries.json`,
    judge: judgeStore,
    summary,
    weak,
    isGrave: ({ notices_missed, products_beside_notice, avoided_shown }) => notices_missed.length + products_beside_notice.length + avoided_shown.length > 0,
  },
  process.argv.slice(2),
)

function weak(verdicts: Verdict[]): string[] {
  return verdicts
    .filter(({ ndcg, tip }) => ndcg < 0.9 || tip === false)
    .sort((a, b) => a.ndcg - b.ndcg)
    .map(({ ndcg, id, q, got, tip }) => `${ndcg.toFixed(2)}  ${id}  "${q}"  ${got.slice(0, DEPTH.ndcg).join(" ")}${tip === false ? "  (tip missing)" : ""}`)
}
