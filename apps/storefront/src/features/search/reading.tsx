import type { GuidePage } from "./guide-pages"
import { HARMFUL } from "./harmful"
import type { TipItem } from "./page-model"

/** Pages of the guide and further tips. */
export function Reading({ reading, base }: { reading: (TipItem | GuidePage)[]; base: string }) {
  return reading.length > 0 && (
    <section className="hang" aria-labelledby="read-h">
      <h2 id="read-h">And to read</h2>
      <ul className="next">
        {reading.map((each) =>
          "path" in each ? (
            <li key={each.path}><span className="quiet">Guide</span><h3><a href={base + each.path}>{each.title}</a></h3></li>
          ) : (
            <li key={each.tip.id}><span className="quiet">Tip {each.tip.position}</span><h3><a href={`${base}/tips/${each.tip.handle}`}>{each.tip.title}</a></h3><p className="quiet small">{each.harmful ? HARMFUL : each.tip.summary}</p></li>
          ),
        )}
      </ul>
    </section>
  )
}
