/** A tip or a page; `due` is a day, `null` where nobody has ever named one. */
export type Text = { kind: "tip" | "page"; id: string; title: string; due: string | null }

const SOON_DAYS = 30

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

const byDue = (a: Text, b: Text) => (a.due ?? "").localeCompare(b.due ?? "")

/** Texts whose day to be compared with their sources has passed, or was never named, and those whose day comes within thirty. The oldest first. */
export function textsDue(texts: Text[], today: string): { texts_overdue: Text[]; texts_due_soon: Text[] } {
  const isOverdue = ({ due }: Text) => due === null || due < today
  const isSoon = (text: Text) => !isOverdue(text) && (text.due ?? "") <= daysAfter(today, SOON_DAYS)
  return { texts_overdue: texts.filter(isOverdue).sort(byDue), texts_due_soon: texts.filter(isSoon).sort(byDue) }
}
