/** What several texts all say, and what each says alone, sentence by sentence; "" for nothing. One text alone shares nothing. */
export type Apart = { shared: string; own: string[] }

function sentences(text: string | null): string[] {
  return (text ?? "").split(/(?<=[.!?])\s+/).filter(Boolean)
}

/** Takes apart what doesn't tell things from one another, so that a table of differences shows differences only. */
export function apart(texts: (string | null)[]): Apart {
  const all = texts.map(sentences)
  const [first = [], ...others] = all
  const shared = others.length ? first.filter((sentence) => others.every((list) => list.includes(sentence))) : []
  return { shared: shared.join(" "), own: all.map((list) => list.filter((sentence) => !shared.includes(sentence)).join(" ")) }
}
