import type { ReactNode } from "react"

/** A table of things by name. On narrow screens its rows become blocks, which would cost them their roles: so they are named. */
export function Table({ head, children }: { head: string[]; children: ReactNode }) {
  return (
    <table className="compare" role="table">
      <thead role="rowgroup"><tr role="row">{head.map((title) => <th scope="col" role="columnheader" key={title}>{title}</th>)}</tr></thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}

export function Row({ name, children }: { name: ReactNode; children: ReactNode }) {
  return <tr role="row"><th scope="row" role="rowheader">{name}</th>{children}</tr>
}

/** `label` stands before the cell where the row is a block. */
export function Cell({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return <td data-l={label} role="cell" className={className}>{children}</td>
}
