import type { Direction, Grade } from "./grades"

const WORDS: Record<Grade, { word: string; mark: string }> = {
  good: { word: "Good", mark: "ev-good" },
  some: { word: "Some", mark: "ev-some" },
  limited: { word: "Limited", mark: "ev-limited" },
  none_shown: { word: "None shown", mark: "ev-none" },
}

type Props = { grade: Grade; direction?: Direction; /** Says what is graded, where no heading does. */ led?: boolean }

/** The moon and its word, never the moon alone; good evidence that a thing does not help is "Good, against". */
export function Evidence({ grade, direction = "for", led = false }: Props) {
  const { word, mark } = WORDS[grade]
  const words = direction === "against" ? `${word}, against` : word
  return <span className={`ev ${mark}`}>{led ? `Evidence: ${words.toLowerCase()}` : words}</span>
}
