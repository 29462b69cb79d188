export type SourceRow = { code: string; title: string; publisher: string; year: number | null; url: string }

/** What a tip or a page rests on, as the store API gives it: by code, "C2" before "C10". */
export function presentSources(sources: readonly SourceRow[]) {
  return sources.map(({ code, ...source }) => ({ id: code, ...source })).sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }))
}
