import type { TipEvidence } from "../catalogue/grades"
import type { NextStep, Picture, Source, TextTable } from "../texts/text"

/** A page of the guide as it stands in a list. `last_reviewed_on`: a day, "2026-11-24". */
export type GuideSummary = { handle: string; position: number; label: string; title: string; headline: string; summary: string; last_reviewed_on: string }

/** A part of a page, under an anchor of its own. Its texts may cite sources, "[C8]", and stress "**words**". */
export type GuideSection = {
  id: string
  heading: string
  paragraphs: string[]
  points: string[]
  /** The points are steps, in order. */
  ordered: boolean
  table: TextTable | null
  /** How sure this is, where it says that something helps or harms. */
  evidence: TipEvidence | null
  /** Paths without the country. */
  links: { label: string; url: string }[]
}

/** A page of the guide whole. */
export type GuidePage = GuideSummary & {
  picture: Picture | null
  picture_caption: string | null
  sections: GuideSection[]
  next: NextStep[]
  sources: Source[]
}
