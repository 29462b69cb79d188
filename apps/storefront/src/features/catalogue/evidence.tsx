type Grade = "good" | "some" | "limited" | "none_shown"

const WORDS: Record<Grade, { word: string; mark: string }> = {
  good: { word: "Good", mark: "ev-good" },
  some: { word: "Some", mark: "ev-some" },
  limited: { word: "Limited", mark: "ev-limited" },
  none_shown: { word: "None shown", mark: "ev-none" },
}

/** The moon and its word; never the moon alone. */
export function Evidence({ grade }: { grade: Grade }) {
  const { word, mark } = WORDS[grade]
  return <span className={`ev ${mark}`}>{word}</span>
}
