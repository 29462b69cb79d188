import { EMPTY_INTAKE, type Intake } from "./intake"
import { QUESTIONS, type Choice, type Part, type Question } from "./questions"

/** What was chosen: ids of choices by the name of their part. */
export type Answers = Readonly<Record<string, readonly string[]>>

export const NO_ANSWERS: Answers = {}

const partsNamed = (name: string) => QUESTIONS.flatMap(({ parts }) => parts).filter((part) => part.name === name)

export function isChosen(answers: Answers, { name }: Pick<Part, "name">, { id }: Pick<Choice, "id">): boolean {
  return answers[name]?.includes(id) ?? false
}

/** What was chosen on a screen, in the screen’s order. Where something was chosen, “None of these” counts for nothing. */
export function chosenOn({ parts }: Pick<Question, "parts">, answers: Answers): Choice[] {
  const chosen = parts.flatMap((part) => part.choices.filter((choice) => isChosen(answers, part, choice)))
  const real = chosen.filter(({ alone }) => !alone)
  return real.length ? real : chosen
}

/** The answers after a choice was ticked, or unticked. */
export function pick(answers: Answers, { name, kind }: Part, { id, alone }: Choice, isOn: boolean): Answers {
  if (!isOn) {
    return { ...answers, [name]: (answers[name] ?? []).filter((each) => each !== id) }
  }
  const loners = partsNamed(name).flatMap(({ choices }) => choices.filter((each) => each.alone).map((each) => each.id))
  const others = kind === "one" || alone ? [] : (answers[name] ?? []).filter((each) => each !== id && !loners.includes(each))
  return { ...answers, [name]: [...others, id] }
}

/** What a screen says is missing, or `null` when it can be left. */
export function missingOn({ parts, missing }: Question, answers: Answers): string | null {
  return chosenOn({ parts: parts.filter(({ optional }) => !optional) }, answers).length ? null : missing
}

/** Reads a posted form. What is no name or choice of ours is left out. */
export function readAnswers(form: FormData): Answers {
  const names = [...new Set(QUESTIONS.flatMap(({ parts }) => parts.map(({ name }) => name)))]
  return Object.fromEntries(
    names.map((name) => {
      const posted = form.getAll(name)
      return [name, partsNamed(name).flatMap(({ choices }) => choices.filter(({ id }) => posted.includes(id)).map(({ id }) => id))]
    }),
  )
}

/** The answers in the words of the rules. Lists are joined; where two screens speak of one thing, the earlier one, which asks for warning signs, is believed. */
export function intakeOf(answers: Answers): Intake {
  const joined = <T>(one: readonly T[], other: readonly T[] = []) => [...new Set([...one, ...other])]
  return QUESTIONS.flatMap((question) => chosenOn(question, answers)).reduce<Intake>(
    (intake, { says }) => ({
      where: joined(intake.where, says.where),
      onset: intake.onset ?? says.onset ?? null,
      mechanism: intake.mechanism ?? says.mechanism ?? null,
      when: joined(intake.when, says.when),
      swelling: intake.swelling ?? says.swelling ?? null,
      foot: intake.foot ?? says.foot ?? null,
      history: joined(intake.history, says.history),
      age: intake.age ?? says.age ?? null,
      days_since_start: intake.days_since_start ?? says.days_since_start ?? null,
      signs: joined(intake.signs, says.signs),
    }),
    EMPTY_INTAKE,
  )
}
