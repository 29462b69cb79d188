/** Paragraphs as one text to edit, a blank line between them. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join("\n\n")
}

/** The paragraphs of a text: what blank lines part. Blank lines at its ends, or several in a row, make no empty ones. */
export function splitParagraphs(text: string): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter(Boolean)
}
