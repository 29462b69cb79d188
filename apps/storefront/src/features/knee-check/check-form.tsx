"use client"

import type { ReactNode } from "react"
import { vars } from "../../ui/vars"
import { missingOn, type Answers } from "./answers"
import { DOTS } from "./places"
import { QuestionFields } from "./question-fields"
import { QUESTIONS, type Choice, type Part } from "./questions"
import { placesSaid } from "./said"
import { RESULT, type Check } from "./steps"

const WHERE_AT = QUESTIONS.findIndex(({ id }) => id === "where")

/** How far one is: in words, and as a tape of steps. */
export function Progress({ at }: { at: number }) {
  return (
    <div className="needs-script">
      <div className="between small progress"><span>Question {at + 1} of {QUESTIONS.length}</span><span className="quiet">Nothing is stored or sent</span></div>
      <ol className="steps" style={vars({ "--of": QUESTIONS.length })} aria-hidden="true">
        {QUESTIONS.map(({ id }, step) => <li key={id} className={step < at ? "done" : undefined} aria-current={step === at ? "step" : undefined} />)}
      </ol>
    </div>
  )
}

/** Where it hurts, as it was said, on a drawn knee. */
function Said({ answers, at, drawing, onGo }: { answers: Answers; at: number; drawing: ReactNode; onGo: (at: number) => void }) {
  const words = placesSaid(answers)
  return (
    <figure className="plate said stay needs-script">
      <div className="said-knee">{drawing}{answers.where?.map((id) => DOTS[id] && <i key={id} aria-hidden="true" style={vars({ "--x": DOTS[id].x, "--y": DOTS[id].y })} />)}</div>
      <figcaption>{words ? <>You said: {words}. {at !== WHERE_AT && <button type="button" className="linkish" onClick={() => { onGo(WHERE_AT) }}>Change</button>}</> : "Seven questions, about a minute. Go back and change an answer at any time."}</figcaption>
    </figure>
  )
}

/** What still needs an answer, where all questions stand on one page. */
function StillMissing({ answers }: { answers: Answers }) {
  return (
    <div className="note note-care note-box no-script">
      <p>Some questions still need an answer</p>
      {QUESTIONS.filter((question) => missingOn(question, answers)).map(({ id, title }) => <p key={id}><a href={`#q-${id}`}>{title}</a></p>)}
    </div>
  )
}

type Props = {
  check: Check
  drawing: ReactNode
  action: (form: FormData) => void
  onPick: (part: Part, choice: Choice, isOn: boolean) => void
  onNext: () => void
  onBack: () => void
  onGo: (at: number) => void
}

/** The questions. A plain form of all of them, which script turns into one after the other. */
export function CheckForm({ check, drawing, action, onPick, onNext, onBack, onGo }: Props) {
  const { at, answers, isComplaining, isWhole } = check
  const following = QUESTIONS[at + 1]
  return (
    <div className="split wide-l check-form">
      {/* The browser must not keep the answers either: it would offer them again after a reload. */}
      <form className="narrow" id="check" action={action} autoComplete="off" noValidate onSubmit={(event) => { event.preventDefault(); onNext() }}>
        {isComplaining && <StillMissing answers={answers} />}
        {QUESTIONS.map((question, index) => (
          <QuestionFields key={question.id} question={question} answers={answers} isCurrent={index === at} isComplaining={isComplaining} onPick={onPick} />
        ))}
        <p className="row check-next">
          <button className="btn">
            <span className="needs-script">{isWhole || !following ? "Show my plan" : `Next: ${following.short}`}</span><span className="no-script">Show what fits</span>
          </button>
          {at > 0 && at < RESULT && <button type="button" className="linkish needs-script" onClick={onBack}>Back</button>}
        </p>
      </form>
      <Said answers={answers} at={at} drawing={drawing} onGo={onGo} />
    </div>
  )
}
