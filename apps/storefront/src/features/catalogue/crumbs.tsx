type Crumb = { label: string; href?: string }

/** Where one is: home, the shop, and down to this page, which is no link. */
export function Crumbs({ base, trail }: { base: string; trail: Crumb[] }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb"><ol>
      <li><a href={base || "/"}>Kneewell</a></li>
      {trail.map(({ label, href }) => <li key={label} aria-current={href ? undefined : "page"}>{href ? <a href={href}>{label}</a> : label}</li>)}
    </ol></nav>
  )
}
