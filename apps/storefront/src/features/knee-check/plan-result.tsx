import type { Country } from "../../lib/countries"
import { Section } from "../../ui/section"
import { guidePage } from "../search/guide-pages"
import { Timetable } from "../tips/timetable"
import type { Answers } from "./answers"
import type { Verdict } from "./engine"
import type { Goods } from "./good"
import { PlanGoods } from "./plan-goods"
import { headline, kindsWords, planRows } from "./plan-words"
import { allSaid, eachSaid } from "./said"
import type { Shelf } from "./shelf"

/** What was said, to look over; each answer leads back to its question. */
function Said({ answers, onChange }: { answers: Answers; onChange: (at: number) => void }) {
  return (
    <>
      <p className="lede">{allSaid(answers)}</p>
      <details className="fold-line needs-script">
        <summary>Change an answer</summary>
        <ol className="said-all">
          {eachSaid(answers).map(({ title, words }, at) => (
            <li key={title}><span><span className="quiet small">{title}</span> {words}</span> <button type="button" className="linkish" onClick={() => { onChange(at) }}>Change <span className="sr">the answer to “{title}”</span></button></li>
          ))}
        </ol>
      </details>
      <p className="no-script"><a className="act" href="#answers">Change an answer</a></p>
    </>
  )
}

/** Of a kind that this person must not be shown at all, or of which only some things fit. */
function LeftOut({ verdict: { left_out, avoid }, kinds }: { verdict: Verdict; kinds: Readonly<Record<string, string>> }) {
  return left_out.map(({ categories, because }) => {
    const isAll = categories.every((category) => avoid.includes(category))
    return <div className="left-out" key={because}><h2>Left out: {!isAll && "some "}{kindsWords(categories, kinds)}</h2><p>{because}{isAll && " So you won’t see any here."}</p></div>
  })
}

function WhenToSee({ verdict, country: { base }, isPosted }: { verdict: Verdict; country: Country; isPosted: boolean }) {
  const guides = verdict.guides.flatMap((handle) => guidePage(`guide:${handle}`) ?? [])
  return (
    <Section id="see" title="When to see someone">
      <div className="prose">
        <p><strong>No better after a few weeks:</strong> a doctor or a physiotherapist. Print this page and take it along.</p>
        <p><strong>Sooner,</strong> if it locks, gives way, swells up large, or turns hot and red. <a href={`${base}/guide/red-flags`}>All warning signs</a></p>
        {guides.length > 0 && <div><p><strong>To read on:</strong></p><ul className="dashes">{guides.map(({ handle, title, path }) => <li key={handle}><a href={`${base}${path}`}>{title}</a></li>)}</ul></div>}
        <p className="quiet small">This is not a diagnosis. {isPosted ? "It came from your answers, which we did not keep." : "It came from your answers, on your own device, and is gone when you close the page."}</p>
        <p className="needs-script"><button type="button" className="btn btn-line" onClick={() => { window.print() }}>Print the plan</button></p>
      </div>
    </Section>
  )
}

type Props = {
  verdict: Verdict
  answers: Answers
  shelf: Shelf
  goods: Goods
  /** Names of the kinds of product, by handle. */
  kinds: Readonly<Record<string, string>>
  country: Country
  /** The answers came to us with the form, because no script could run them here. */
  isPosted: boolean
  onChange: (at: number) => void
}

/** The plan: what to do, what was left out and why, then what is for sale, then when to see somebody. */
export function PlanResult({ verdict, answers, shelf, goods, kinds, country, isPosted, onChange }: Props) {
  return (
    <div data-result="">
      <div className="wrap plan-top"><div className="split wide-l">
        <div className="flow">
          <h1 className="p-title" tabIndex={-1}>{headline(verdict.tips)}</h1>
          <Said answers={answers} onChange={onChange} />
          {verdict.notices.map((notice) => <div className="note" key={notice}><p>{notice}</p></div>)}
        </div>
        <div className="flow"><LeftOut verdict={verdict} kinds={kinds} /></div>
      </div></div>
      {verdict.tips.length > 0 && (
        <section className="section plan-do" aria-labelledby="do-h"><div className="wrap">
          <h2 id="do-h" className="sr">What to do, best first</h2>
          <Timetable tips={planRows(verdict.tips, shelf)} base={country.base} />
        </div></section>
      )}
      {verdict.products.length > 0 && (
        <Section id="buy" title="If you want to buy" aside={<p className="quiet">You can begin without any of it.</p>}>
          <PlanGoods products={verdict.products} shelf={shelf} goods={goods} country={country} />
        </Section>
      )}
      <WhenToSee verdict={verdict} country={country} isPosted={isPosted} />
    </div>
  )
}
