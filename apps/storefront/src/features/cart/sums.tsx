type Row = { kind: string; label: string; text: string }

const LOOKS: Record<string, string> = { total: "total", contained: "contained small" }

/** The rows of a bill, in words. `counting`: they are about to change. */
export function Sums({ rows, counting = false }: { rows: Row[]; counting?: boolean }) {
  return (
    <dl className="sums" aria-busy={counting || undefined}>
      {rows.map(({ kind, label, text }) => <div key={kind} className={LOOKS[kind]}><dt>{label}</dt><dd>{text}</dd></div>)}
    </dl>
  )
}
