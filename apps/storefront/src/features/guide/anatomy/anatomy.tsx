import drawing from "./art.json"
import { PARTS, REACH, type Part } from "./parts"

/** The words stand outside the leg: to the left of the first, to the right of the second. */
const EDGE = { left: 168, right: 632 }
/** The drawing’s own 800, and a little room for the words at either side. */
const SHEET = { from: -32, width: 864, height: 800 }

/** A part as something to press: its shape, its name, and the line that joins them. */
function Pointer({ part: { id, label, name, side, y, dot, touch } }: { part: Part }) {
  const edge = EDGE[side]
  const out = side === "left" ? -1 : 1
  const far = side === "left" ? SHEET.from : SHEET.from + SHEET.width
  const [near, end] = [edge - 12 * out, far - 6 * out]
  return (
    <a href={`#${id}`} className={`pointer to-${id}`} aria-label={name} aria-describedby={`anatomy-${id}-says`}>
      <path className="touch" d={touch} />
      <rect className="ring" x={Math.min(near, end)} y={y - REACH} width={Math.abs(end - near)} height={2 * REACH} rx="8" />
      <path className="leader" d={`M${near} ${y}L${dot.join(" ")}`} />
      <circle className="dot" cx={dot[0]} cy={dot[1]} r="7" />
      <text x={edge} y={y} dy=".35em" textAnchor={side === "left" ? "end" : "start"}>{label}</text>
    </a>
  )
}

/** The same parts by name: lit from here, too, and each with what it is. Its links are the drawing’s again, so the Tab key needs them once only. */
function Names() {
  return (
    <ul className="anatomy-names">
      {PARTS.map(({ id, name, says }) => (
        <li key={id} className={`to-${id}`}><a href={`#${id}`} tabIndex={-1}>{name}</a> <span id={`anatomy-${id}-says`}>{says}</span></li>
      ))}
    </ul>
  )
}

/** A knee, opened, whose parts are links to their sections. It needs no script: pointing at a part or its name, or coming from its section, lights it. */
export function Anatomy() {
  return (
    <div className="wrap"><div className="anatomy split wide-l">
      <figure className="anatomy-plate stay">
        <svg role="group" aria-label="A right knee from the front, opened. Its outer side is at the left." viewBox={`${SHEET.from} 0 ${SHEET.width} ${SHEET.height}`}>
          {/* Ours, made from the shop's picture of the knee by the drawing kit. */}
          <g aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing.art }} />
          {PARTS.map((part) => <Pointer key={part.id} part={part} />)}
        </svg>
        <figcaption className="small quiet">A right knee from the front; its outer side is at the left. The kneecap and its tendons are drawn see-through.</figcaption>
      </figure>
      <Names />
    </div></div>
  )
}
