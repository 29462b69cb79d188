import type { Evidence, GuideSection, Next, PageTexts, Section, Table, TipTexts } from "./texts"
import { joinParagraphs, splitParagraphs } from "./paragraphs"

/** A number as it is being typed: `null` while there is none. */
export type Typed = number | null

export type DraftSection = Omit<Section, "paragraphs"> & { paragraphs: string }
export type DraftDay = { title: string; of: string; from_hour: Typed; to_hour: Typed; minutes: Typed; every_minutes: Typed }
export type DraftTiming = { from_day: Typed; to_day: Typed; label: string; loose: boolean; day?: DraftDay }
export type DraftGuideSection = { id: string; heading: string; paragraphs: string; points: string[]; ordered: boolean; table?: Table; evidence?: Evidence; links: { label: string; url: string }[] }

type Optional = "note" | "picture_caption" | "avoid_lead" | "products_note" | "no_products_reason" | "last_reviewed_on" | "review_due_on"
/** A tip as it stands in the form: no text is `null`, and paragraphs are one text. */
export type TipDraft = Omit<TipTexts, Optional | "sections" | "timing" | "next"> & Record<Optional, string> & { sections: DraftSection[]; timing: DraftTiming; next: Next[] }
/** A page of the guide as it stands in the form. */
export type PageDraft = Omit<PageTexts, "picture_caption" | "sections" | "next"> & { picture_caption: string; sections: DraftGuideSection[]; next: Next[] }

const orNull = (text: string) => (text.trim() ? text : null)

export function draftOfTip(texts: TipTexts): TipDraft {
  return {
    ...texts,
    note: texts.note ?? "",
    picture_caption: texts.picture_caption ?? "",
    avoid_lead: texts.avoid_lead ?? "",
    products_note: texts.products_note ?? "",
    no_products_reason: texts.no_products_reason ?? "",
    last_reviewed_on: texts.last_reviewed_on ?? "",
    review_due_on: texts.review_due_on ?? "",
    timing: { ...texts.timing, loose: texts.timing.loose ?? false },
    sections: texts.sections.map((section) => ({ ...section, paragraphs: joinParagraphs(section.paragraphs) })),
    next: texts.next ?? [],
  }
}

/** What is sent of a tip. Numbers that were not typed are left `null`, for the backend to ask for. */
export function textsOfTipDraft(draft: TipDraft) {
  const { loose, ...timing } = draft.timing
  return {
    ...draft,
    note: orNull(draft.note),
    picture_caption: orNull(draft.picture_caption),
    avoid_lead: orNull(draft.avoid_lead),
    products_note: orNull(draft.products_note),
    no_products_reason: orNull(draft.no_products_reason),
    timing: { ...timing, ...(loose && { loose }) },
    sections: draft.sections.map((section) => ({ ...section, paragraphs: splitParagraphs(section.paragraphs) })),
  }
}

export function draftOfPage(texts: PageTexts): PageDraft {
  return { ...texts, picture_caption: texts.picture_caption ?? "", sections: texts.sections.map(draftOfSection), next: texts.next ?? [] }
}

function draftOfSection({ paragraphs, points, ordered, links, ...section }: GuideSection): DraftGuideSection {
  return { ...section, paragraphs: joinParagraphs(paragraphs), points: points ?? [], ordered: ordered ?? false, links: links ?? [] }
}

/** What is sent of a page. What a section doesn't have isn't in it. */
export function textsOfPageDraft(draft: PageDraft) {
  return {
    ...draft,
    picture_caption: orNull(draft.picture_caption),
    sections: draft.sections.map(sectionOfDraft),
    next: draft.next.length ? draft.next : null,
  }
}

function sectionOfDraft({ id, paragraphs, points, ordered, links, ...section }: DraftGuideSection) {
  return {
    ...section,
    id: effectiveAnchor({ id, heading: section.heading }),
    paragraphs: splitParagraphs(paragraphs),
    ...(points.length && { points }),
    ...(points.length && ordered && { ordered }),
    ...(links.length && { links }),
  }
}

/** The anchor a section will have: one that was given none gets it from its heading, "too-tight-or-too-loose". */
export function effectiveAnchor({ id, heading }: { id: string; heading: string }): string {
  return id || heading.normalize("NFD").toLowerCase().replace(/[\u0300-\u036f’']/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")
}

/** Anchors that a page had and no longer has: links to them lead to its top. */
export function lostAnchors(saved: readonly { id: string }[], draft: readonly { id: string; heading: string }[]): string[] {
  const kept = draft.map(effectiveAnchor)
  return saved.map(({ id }) => id).filter((id) => !kept.includes(id))
}
