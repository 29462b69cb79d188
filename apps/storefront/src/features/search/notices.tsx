import type { Region } from "../../lib/regions"
import { ContraindicationNotice } from "../safety/contraindication-notice"
import { stopsTheSale } from "../safety/red-flags"
import { SeenSometimeNote, StopNotice } from "../safety/stop-notice"
import type { Answer } from "./find"

/** What must be read before anything else: a warning sign, things not to use, and what we don't have. */
export function Notices({ answer: { flags, contraindications, remarks }, region }: { answer: Answer; region: Region }) {
  if (flags.some(stopsTheSale)) {
    return <><StopNotice flags={flags} country={region} /><p className="prose quiet">We show nothing to buy for this search.</p></>
  }
  const [routine] = flags
  return (
    <>
      {routine && <SeenSometimeNote flag={routine} country={region} />}
      <ContraindicationNotice conditions={contraindications} base={region.base} />
      {remarks.length > 0 && <div className="note search-note">{remarks.map((remark) => <p key={remark}>{remark}</p>)}</div>}
    </>
  )
}
