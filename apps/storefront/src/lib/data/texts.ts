import { z } from "zod"

/** Parts of a tip's or a page's text as the store API gives them; types in `features/texts/text.ts`. */
const text = z.string()

export const table = z.object({ title: text, columns: z.array(text), rows: z.array(z.array(text)) })
export const next = z.array(z.object({ when: text, label: text, url: text, text }))
export const sources = z.array(z.object({ id: text, title: text, publisher: text, year: z.number().nullable(), url: z.url({ protocol: /^https?$/ }) }))
export const picture = z.object({ url: text, alt: text })
