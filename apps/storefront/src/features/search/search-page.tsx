import { listCategories, listDelivery } from "../../lib/data/shop"
import { formatRoundMoney } from "../../lib/money"
import type { Region } from "../../lib/regions"
import { stopsTheSale } from "../safety/red-flags"
import { searchAddress } from "./address"
import type { Chosen } from "./facets"
import { AppliedFilters, Filters } from "./filters"
import { find, type Answer } from "./find"
import { NothingFound } from "./nothing-found"
import { Notices } from "./notices"
import { correctedTo, countWords, limitsIn, sectionsOf, understoodAs, type Sections } from "./page-model"
import { Reading } from "./reading"
import { mayRemember } from "./recent"
import { Remember } from "./remember"
import { ResultRow } from "./result-row"
import { SearchBox } from "./search-box"
import { TipAnswer } from "./tip-answer"

type Props = { query: string; region: Region; chosen: Chosen; all: boolean }

/** Products on the page before more are asked for, unless only a few more are left; those whose pictures a first glance meets. */
const FIRST = 12
const FEW = 3
const GLANCE = 3

/** The whole page of a search: notices, the tip that answers, what fits and why, and what to read. */
export async function SearchPage({ query, region, chosen, all }: Props) {
  const [answer, categories] = await Promise.all([find(query, region, chosen), listCategories()])
  const sections = sectionsOf(answer.items)
  const isStopped = answer.flags.some(stopsTheSale)
  const meant = correctedTo(answer)
  const limits = limitsIn(answer, (amount) => formatRoundMoney(amount, region))
  const isNothing = !isStopped && !sections.products.length && !sections.answer && !sections.reading.length && !Object.keys(chosen).length
  return (
    <div className="wrap search-page">
      <h1 className="sr">Search results for {query}</h1>
      {mayRemember(answer) && <Remember query={query} />}
      <SearchBox base={region.base} country={region.country} big query={query} placeholder="Where does it hurt?" />
      {!isStopped && <p role="status" className="quiet search-count">{countWords(sections)}{meant && <> for “{meant}”</>}{limits.length > 0 && <>. Understood: {limits.join(", ")}.</>}</p>}
      <div className="flow search-parts">
        <Notices answer={answer} region={region} />
        {sections.answer && <section className="hang" aria-labelledby="tip-h"><h2 id="tip-h">First, the tip</h2><TipAnswer tip={sections.answer} base={region.base} /></section>}
        {!isStopped && !isNothing && <WhatFits answer={answer} sections={sections} region={region} chosen={chosen} all={all} />}
        {isNothing && <NothingFound base={region.base} understood={[...understoodAs(answer, (handle) => categories.find((each) => each.handle === handle)?.name), ...limits]} />}
        <Reading reading={sections.reading} base={region.base} />
      </div>
    </div>
  )
}

type FitsProps = { answer: Answer; sections: Sections; region: Region; chosen: Chosen; all: boolean }

async function WhatFits({ answer, sections: { products, answer: tip }, region, chosen, all }: FitsProps) {
  const { query, facets, understood } = answer
  if (!products.length && !facets.length) {
    return null
  }
  const delivery = await listDelivery(region)
  const shown = all || products.length <= FIRST + FEW ? products : products.slice(0, FIRST)
  const filters = { facets, chosen, query, region }
  return (
    <section className="hang" aria-labelledby="fits-h">
      <div className="flow"><h2 id="fits-h">{tip ? "Then, what fits" : "What fits"}</h2>{facets.length > 0 && <Filters {...filters} />}</div>
      <div>
        <AppliedFilters {...filters} />
        {products.length ? <ul className="found">{shown.map((item, at) => <ResultRow key={item.product.id} item={item} region={region} delivery={delivery} demands={understood?.demands ?? {}} eager={at < GLANCE} />)}</ul> : <p className="lede">Nothing has all of that. Take one filter off.</p>}
        {shown.length < products.length && <p className="found-more"><a className="btn btn-line" href={searchAddress(region.base, query, chosen, { show: "all" })}>Show all {products.length}</a></p>}
      </div>
    </section>
  )
}
