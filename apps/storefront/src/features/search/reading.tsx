import type { TipDocument } from "./documents"
import type { GuidePage } from "./guide-pages"

/** Pages of the guide and further tips. */
export function Reading({ reading, base }: { reading: (TipDocument | GuidePage)[]; base: string }) {
  return reading.length > 0 && (
    <section className="hang" aria-labelledby="read-h">
      <h2 id="read-h">And to read</h2>
      <ul className="next">
        {reading.map((each) =>
          "path" in each ? (
            <li key={each.path}><span className="quiet">{each.label}</span><h3><a href={base + each.path}>{each.title}</a></h3></li>
          ) : (
            <li key={each.id}><span className="quiet">Tip {each.position}</span><h3><a href={`${base}/tips/${each.handle}`}>{each.title}</a></h3><p className="quiet small">{each.summary}</p></li>
          ),
        )}
      </ul>
    </section>
  )
}
