import { vars } from "../../../ui/vars"
import { CHECK_AFTER, REST, type IcingState } from "./timer"

const MINUTE = 60_000
/** The tape of the ice is as long as the most that is advised, so that one sees we stop earlier. */
const MOST = 20 * MINUTE

type Scale = { length: number; /** How many small and great steps it has. */ minor: number; major: number; numerals: readonly string[] }
const ICE: Scale = { length: MOST, minor: 20, major: 4, numerals: ["0", "5, look", "10", "15", "20 min"] }
const WARMTH: Scale = { length: REST, minor: 24, major: 4, numerals: ["0", "30 min", "1 hour", "1½", "2 hours"] }

/** What has gone by, in ms, of what is planned, on a scale. */
function Tape({ scale: { length, minor, major, numerals }, planned, gone, mark, words }: { scale: Scale; planned: number; gone: number; mark?: number; words: string }) {
  const percent = (ms: number) => (ms / length) * 100
  return (
    <div className="tape icing-tape" role="img" aria-label={words}>
      <div className="tape-run" style={vars({ "--minor": minor, "--major": major })}>
        <i className="icing-planned" style={vars({ "--at": 0, "--w": percent(planned) })} />
        {gone > 0 && <i className={mark === undefined ? "icing-warm" : undefined} style={vars({ "--at": 0, "--w": percent(gone) })} />}
        {mark !== undefined && <b className="icing-look" style={vars({ "--at": percent(mark) })} />}
      </div>
      <div className="tape-nums num" aria-hidden="true">
        {numerals.map((text, at) => <span key={text} style={vars({ "--at": (at * 100) / (numerals.length - 1) })}>{text}</span>)}
      </div>
    </div>
  )
}

/** The minutes of ice, a tick each; afterwards the two hours in which the skin warms up. */
export function IcingTape({ state }: { state: IcingState }) {
  if (state.phase === "harmed") {
    return null
  }
  if (state.phase === "rest") {
    return <Tape scale={WARMTH} planned={REST} gone={state.waited} words="Two hours without ice, for the skin to warm up." />
  }
  const gone = "elapsed" in state ? state.elapsed : 0
  return <Tape scale={ICE} planned={state.minutes * MINUTE} gone={gone} mark={CHECK_AFTER} words={`${state.minutes} minutes of ice on a tape of 20, with a look at the skin at 5.`} />
}
