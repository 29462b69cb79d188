import { chosenOn, type Answers } from "./answers"
import { QUESTIONS, type Part } from "./questions"

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** What was said in the parts of a name, in the middle of a sentence; empty where there is nothing to say back. */
function saidIn(names: string[], answers: Answers): string {
  const parts = QUESTIONS.flatMap((question): readonly Part[] => question.parts).filter(({ name }) => names.includes(name))
  return listed(chosenOn({ parts }, answers).flatMap(({ said }) => said ?? []))
}

/** Where it hurts, said back: "around or under the kneecap". Empty while nothing was said. */
export function placesSaid(answers: Answers): string {
  return saidIn(["where"], answers)
}

/** All that was said, in short sentences: "Pain around or under the kneecap. Came slowly, from running, 2 to 6 weeks ago. …" */
export function allSaid(answers: Answers): string {
  const said = (...names: string[]) => saidIn(names, answers)
  const began = [said("began"), said("ago")].filter(Boolean).join(", ")
  const sentences = [said("where") && `pain ${said("where")}`, began, said("when") && `hurts ${said("when")}`, said("swelling"), said("signs"), said("you", "feet"), said("age")]
  return sentences.filter(Boolean).map((sentence) => `${capital(sentence)}.`).join(" ")
}

/** Each screen with what was chosen on it, as it was labelled there: to look over and to change. */
export function eachSaid(answers: Answers): { title: string; words: string }[] {
  return QUESTIONS.map((question) => ({ title: question.title, words: chosenOn(question, answers).map(({ label }) => label).join("; ") || "Nothing chosen" }))
}
