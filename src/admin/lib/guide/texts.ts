import type { textsOfPage, textsOfTip } from "../../../modules/guide/texts"
import type { Caution, Evidence, GuideSection, Next, Section, Table, Timing } from "../../../modules/guide/types"

/** A tip as the admin API gives it: its texts, and when they were last saved. */
export type SavedTip = ReturnType<typeof textsOfTip>
export type SavedPage = ReturnType<typeof textsOfPage>
export type TipTexts = SavedTip["texts"]
export type PageTexts = SavedPage["texts"]

/** What may be cited; `code` as in "[C8]". */
export type Source = { id: string; code: string; title: string; publisher: string; year: number | null; url: string }

export type { Caution, Evidence, GuideSection, Next, Section, Table, Timing }
