import type { ReactNode } from "react"

type Props = { id: string; title: string; /** What stands under the heading, in the margin. */ aside?: ReactNode; children: ReactNode }

/** A part of a page: the question hangs in the margin, the answer stands beside it. `id` is where links jump to. */
export function Section({ id, title, aside, children }: Props) {
  const heading = <h2 id={`${id}-h`}>{title}</h2>
  return (
    <section className="section" id={id} aria-labelledby={`${id}-h`}><div className="wrap hang">
      {aside ? <div className="flow">{heading}{aside}</div> : heading}
      {children}
    </div></section>
  )
}
