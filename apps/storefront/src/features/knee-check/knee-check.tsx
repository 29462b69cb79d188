"use client"

import { useActionState, useMemo, type ReactNode } from "react"
import type { Country } from "../../lib/countries"
import { takeAnswers } from "./actions"
import { intakeOf, NO_ANSWERS } from "./answers"
import { CheckForm, Progress } from "./check-form"
import { checkKnee } from "./engine"
import { picturesOf, type Goods } from "./good"
import { PlanResult } from "./plan-result"
import { QUESTIONS } from "./questions"
import type { Rules } from "./rules"
import type { Shelf } from "./shelf"
import { begin, posted, RESULT, stoppedAt, type Judge } from "./steps"
import { StopResult } from "./stop-result"
import { useCheck } from "./use-check"
import { usePictures } from "./use-pictures"

type Props = {
  rules: Rules
  shelf: Shelf
  goods: Goods
  kinds: Readonly<Record<string, string>>
  country: Country
  /** The knee on which places are shown. */
  drawing: ReactNode
  /** The shop’s own header and footer. Only a plan has them: nothing is sold before it, or beside a warning sign. */
  header: ReactNode
  footer: ReactNode
}

function BareHeader({ base }: Country) {
  return (
    <header className="site-head"><div className="wrap">
      <a className="mark" href={base || "/"}>Kneewell</a>
      <a className="cart-link" href={base || "/"}>Leave the check</a>
    </div></header>
  )
}

function BareFooter({ emergency, isStop, isPosted }: Country & { isStop: boolean; isPosted: boolean }) {
  const kept = isPosted ? "Your answers were not stored." : "Your answers were not stored or sent."
  return <footer className="wrap small quiet bare-foot">Kneewell informs; it does not diagnose. {isStop ? kept : `In an emergency call ${emergency}.`}</footer>
}

/**
 * The check from its first question to a stop or a plan. It runs here, on rules that came with the page, and what is
 * answered goes nowhere. Where no script runs, the form is posted, and this is rendered with the answers in it.
 */
export function KneeCheck({ rules, shelf, goods, kinds, country, drawing, header, footer }: Props) {
  const judge = useMemo<Judge>(() => (answers) => checkKnee(intakeOf(answers), rules, shelf), [rules, shelf])
  usePictures(useMemo(() => picturesOf(shelf, goods), [shelf, goods]))
  const [taken, take] = useActionState(takeAnswers, null)
  const { check, onGo, ...moves } = useCheck(taken ? posted(taken, judge) : begin(NO_ANSWERS), judge)
  const verdict = check.at === RESULT ? judge(check.answers) : null
  const isStop = verdict !== null && verdict.stop !== "none"
  const isPlan = verdict !== null && !isStop
  return (
    <>
      <div>
        <a className="skip" href="#main">Skip to content</a>
        {isPlan ? header : <BareHeader {...country} />}
      </div>
      <main id="main" tabIndex={-1}>
        <p className="sr needs-script" role="status">{verdict ? (isStop ? "A warning sign" : "Your plan") : `Question ${check.at + 1} of ${QUESTIONS.length}`}</p>
        {isStop && <StopResult ids={verdict.red_flags} country={country} onMistake={() => { onGo(stoppedAt(check.answers, judge)) }} />}
        {isPlan && <PlanResult verdict={verdict} answers={check.answers} shelf={shelf} goods={goods} kinds={kinds} country={country} isPosted={taken !== null} onChange={onGo} />}
        <div className={verdict ? "wrap no-script" : "wrap check-page"} id="answers">
          {verdict ? <h2 className="p-title">Your answers</h2> : <h1 className="p-title check-title">Knee check</h1>}
          {!verdict && <p className="no-script">Seven questions, warning signs first. Your answers come to us with the form, and are not kept.</p>}
          {!verdict && <Progress at={check.at} />}
          <CheckForm check={check} drawing={drawing} action={take} onGo={onGo} {...moves} />
        </div>
      </main>
      {isPlan ? footer : <BareFooter {...country} isStop={isStop} isPosted={taken !== null} />}
    </>
  )
}
