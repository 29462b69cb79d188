import { NO_ANSWERS, type Answers } from "./answers"

/** Where on the drawn knee an answer to “Where does it hurt?” lies, in per cent of the plate. What lies nowhere in particular isn’t drawn. */
export const DOTS: Readonly<Record<string, { x: number; y: number }>> = {
  above: { x: 55, y: 27 },
  around: { x: 53.5, y: 47.5 },
  on: { x: 53.5, y: 50 },
  below: { x: 52.5, y: 61 },
  bump: { x: 51.5, y: 68 },
  inner: { x: 59, y: 57 },
  outer: { x: 44, y: 45 },
  back: { x: 44, y: 60 },
  calf: { x: 41, y: 84 },
}

/** The answers that a place pressed on another page stands for: its fragment names choices, "calf" or "back+calf". Unknown ones are ignored. */
export function answersFromFragment(fragment: string): Answers {
  const ids = fragment.replace(/^#/, "").split("+").filter((id) => Object.hasOwn(DOTS, id))
  return ids.length ? { where: ids } : NO_ANSWERS
}
