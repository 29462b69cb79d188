import "server-only"
import { z } from "zod"
import type { GuidePage, GuideSummary } from "../../features/guide/guide-page"
import { cached } from "../cache"
import { store } from "../store-client"
import { evidence } from "./evidence"
import { next, picture, sources, table } from "./texts"

const text = z.string()

const summary = z.object({ handle: text, position: z.number(), label: text, title: text, headline: text, summary: text, last_reviewed_on: z.iso.date() })

const section = z.object({
  id: text,
  heading: text,
  paragraphs: z.array(text),
  points: z.array(text).default([]),
  ordered: z.boolean().default(false),
  table: table.nullable().default(null),
  evidence: evidence.nullable().default(null),
  links: z.array(z.object({ label: text, url: text })).default([]),
})

const whole = summary.extend({ picture: picture.nullable(), picture_caption: text.nullable(), sections: z.array(section), next, sources })

/** The guide's pages in their order. They read the same in every region. */
export async function listGuidePages(): Promise<GuideSummary[]> {
  return (await store.get("/store/guide", {}, { schema: z.object({ pages: z.array(summary) }), ...cached.guide() })).pages
}

/**
 * One page of the guide with its sources.
 * @throws NotFound for a handle that no page has
 */
export async function getGuidePage(handle: string): Promise<GuidePage> {
  return (await store.get(`/store/guide/${encodeURIComponent(handle)}`, {}, { schema: z.object({ page: whole }), ...cached.guidePage(handle) })).page
}
