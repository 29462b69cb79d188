/** Something that was read, cited in a text by its id, "[C8]". */
export type Source = { id: string; title: string; publisher: string; year: number | null; url: string }

/** Who says what, side by side. */
export type TextTable = { title: string; columns: string[]; rows: string[][] }

/** Where to go on: when, to what, and why. `url` is a path without the country. */
export type NextStep = { when: string; label: string; url: string; text: string }

export type Picture = { url: string; alt: string }
