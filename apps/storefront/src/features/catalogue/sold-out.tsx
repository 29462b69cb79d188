/** What can be had instead of something sold out: for which tip, where, from which price, and why. */
export type SubstituteInWords = { tip: string; title: string; href: string; price: string; reason: string }

type Props = {
  instead: SubstituteInWords[]
  /** What else there is of its kind, where nothing stands in for it. */
  kind: { name: string; href: string } | null
}

/** Says that a thing is gone, and what does its job meanwhile. */
export function SoldOut({ instead, kind }: Props) {
  return (
    <div className="note sold-out">
      <p>Sold out. We have none to send right now.</p>
      {instead.map(({ tip, title, href, price, reason }) => (
        <p key={href}>For {tip.toLowerCase()}, instead: <a href={href}>{title}</a>, <span className="num">{price}</span>. {reason}</p>
      ))}
      {!instead.length && kind && <p>See what else we have: <a href={kind.href}>{kind.name.toLowerCase()}</a>.</p>}
    </div>
  )
}
