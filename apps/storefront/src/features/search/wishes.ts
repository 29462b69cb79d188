import type { ProductDocument } from "./documents"

/** A way a thing should be. What is that way comes first; nothing is left out for not being it. */
export type Wish = {
  /** As it is said of a thing that has it: "for a low arch". */
  said: (product: ProductDocument) => string
  has: (product: ProductDocument) => boolean
  /** The answer to an option of the product that grants it, such as `{ title: "Side", value: "Left" }`. */
  choice: (product: ProductDocument) => { title: string; value: string } | null
}

const plain = (said: string, has: Wish["has"]): Wish => ({ said: () => said, has, choice: () => null })

const SIDES = ["left", "right"]
const COLOURS = ["black", "beige", "teal", "blue", "red", "green", "yellow", "white", "pink", "grey", "purple", "orange"]
const LEVELS: Record<string, string> = { light: "light", mild: "light", soft: "light", gentle: "light", medium: "medium", moderate: "medium", firm: "firm", strong: "firm", maximum: "firm", max: "firm", heavy: "firm", high: "firm", rigid: "firm" }

type Reader = { said: RegExp; wish: (word: string) => Wish; /** Takes its words out, for they tell nothing of the kind of thing. */ takes?: true }

const READERS: Reader[] = [
  // "The right brace" and "right after a run" name no side.
  { said: /\b(left)\b(?!\s+(?:over|it|me))/i, wish: sided, takes: true },
  { said: /(?<!\b(?:the|is|that|all|just|fit)\s)\b(right)\b(?!\s+(?:after|away|size|one|now|for|kind|type|way|fit|before|when))|\b(right)(?=\s+(?:knee|leg|side))/i, wish: sided, takes: true },
  { said: /\b(?:extra[- ])?(wide)\b/i, wish: () => plain("wide", ({ title, shape, choices }) => /\bwide\b/i.test([title, shape ?? "", ...choices.map(({ value }) => value)].join(" "))) },
  { said: /\b(low|medium|high)[- ]arch|\b(flat)[- ]?f(?:ee|oo)t|\b(fallen|dropped) arch/i, wish: (word) => arched(word === "medium" || word === "high" ? word : "low") },
  { said: /\b(double|dual|two|twin|both)[- ](?:sided? )?hinge/i, wish: () => plain("a hinge on both sides", ({ hinge }) => hinge === "double") },
  { said: /\b(light|mild|soft|gentle|medium|moderate|firm|strong|maximum|max|heavy|high|rigid)[- ](?:support|knee support|compression|hold|brace|knee brace)/i, wish: (word) => supporting(LEVELS[word] ?? "medium") },
  { said: /\b(pair)\b|\b(both) (?:knees|legs|sides)\b|\b(two|2)[- ]pack\b/i, wish: () => plain("sold as a pair", ({ pair }) => pair) },
  { said: new RegExp(String.raw`\b(${COLOURS.join("|")})\b`, "i"), wish: coloured },
]

/** A search without the words that only say how a thing should be, and what it should be. */
export function readWishes(text: string): { rest: string; wishes: Wish[] } {
  return READERS.reduce<{ rest: string; wishes: Wish[] }>(
    (read, { said, wish, takes }) => {
      const match = said.exec(read.rest)
      const word = match?.slice(1).find((group) => group !== undefined)
      return match && word ? { rest: takes ? read.rest.replace(match[0], " ") : read.rest, wishes: [...read.wishes, wish(word.toLowerCase())] } : read
    },
    { rest: text, wishes: [] },
  )
}

function sided(word: string): Wish {
  const side = SIDES.find((each) => each === word) ?? "left"
  const choice: Wish["choice"] = ({ choices }) => chosen(choices, (title, value) => title === "Side" && value.toLowerCase() === side)
  return { said: (product) => (product.side === "either" ? "fits either leg" : `for the ${side} leg`), has: (product) => product.side === "either" || choice(product) !== null, choice }
}

function coloured(word: string): Wish {
  const choice: Wish["choice"] = ({ choices }) => chosen(choices, (_, value) => value.toLowerCase() === word)
  return { said: () => `in ${word}`, has: (product) => choice(product) !== null, choice }
}

const arched = (height: string) => plain(`for a ${height} arch`, ({ arch_height }) => arch_height === height)
const supporting = (level: string) => plain(`${level} support`, ({ support_level }) => support_level === level)

function chosen(choices: ProductDocument["choices"], is: (title: string, value: string) => boolean): { title: string; value: string } | null {
  const found = choices.find(({ option, value }) => is(option, value))
  return found ? { title: found.option, value: found.value } : null
}
