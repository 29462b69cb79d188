/** The value below which a share of all values lies; 0.5 is the median. NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export type Row = Record<string, string | number>

/** Rows as text, one column a key of the first row: words to the left, numbers to the right. */
export function table(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {})
  const cells = [heads, ...rows.map((row) => heads.map((head) => String(row[head] ?? "")))]
  const widths = heads.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)))
  const isNumber = heads.map((head) => typeof rows[0]?.[head] === "number")
  const lines = cells.map((line) => line.map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join("   ").trimEnd())
  return `${lines.join("\n")}\n`
}
