import { isChosen, missingOn, type Answers } from "./answers"
import type { Choice, Part, Question } from "./questions"

type OnPick = (part: Part, choice: Choice, isOn: boolean) => void
type ChoicesProps = { part: Part; answers: Answers; onPick: OnPick }

function Choices({ part, answers, onPick }: ChoicesProps) {
  return part.choices.map((choice) => (
    <label key={choice.id} className={`${part.chips ? "chip" : "choice"}${choice.alone ? " choice-none" : ""}`}>
      <input
        type={part.kind === "one" ? "radio" : "checkbox"} name={part.name} value={choice.id}
        checked={isChosen(answers, part, choice)} onChange={(event) => { onPick(part, choice, event.target.checked) }}
      />
      <span>{choice.label}</span>
    </label>
  ))
}

function PartFields({ part, answers, onPick }: ChoicesProps) {
  const choices = <div className={part.chips ? "chips" : undefined}><Choices part={part} answers={answers} onPick={onPick} /></div>
  return part.legend ? <fieldset className="part"><legend className="legend">{part.legend}</legend>{choices}</fieldset> : choices
}

type Props = { question: Question; answers: Answers; isCurrent: boolean; isComplaining: boolean; onPick: OnPick }

/** One question with its choices. With script only the current one shows; without, all of them stand below one another. */
export function QuestionFields({ question, answers, isCurrent, isComplaining, onPick }: Props) {
  const { id, title, hint, parts } = question
  const wrong = isComplaining ? missingOn(question, answers) : null
  return (
    <fieldset className="question" id={`q-${id}`} data-current={isCurrent ? "" : undefined} aria-describedby={wrong ? `${id}-wrong ${id}-hint` : `${id}-hint`}>
      <legend><h2 className="p-title" tabIndex={-1} data-heading="">{title}</h2></legend>
      <p className="lead-hint" id={`${id}-hint`}>{hint}</p>
      {wrong && <p className="wrong" id={`${id}-wrong`} role="alert">{wrong}</p>}
      {parts.map((part) => <PartFields key={part.legend ?? part.name} part={part} answers={answers} onPick={onPick} />)}
    </fieldset>
  )
}
