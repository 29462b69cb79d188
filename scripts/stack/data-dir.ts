import { chmodSync, mkdirSync, statfsSync } from "node:fs"
import { Failure } from "./failure"

const LEAST_FREE_BYTES = 1.5e9

/** Makes the folder everything of a store lies in. @throws Failure where it can't be made, or has no room */
export function prepareDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    // Others may pass through: as root without user namespaces, Postgres runs as nobody.
    chmodSync(dataDir, 0o711)
  } catch (error) {
    throw new Failure(`The data folder ${dataDir} can't be made or written to (${error instanceof Error ? error.message : String(error)}). Set KNEEWELL_DATA_DIR to a folder of yours.`)
  }
  const { bavail, bsize } = statfsSync(dataDir)
  requireRoom(bavail * bsize, dataDir)
}

/** @throws Failure when fewer bytes are free than a store grows to in its first days */
export function requireRoom(freeBytes: number, dataDir: string): void {
  if (freeBytes < LEAST_FREE_BYTES) {
    throw new Failure(`Only ${(freeBytes / 1e9).toFixed(1)} GB are free where ${dataDir} lies; Kneewell needs ${LEAST_FREE_BYTES / 1e9}. Make room, or set KNEEWELL_DATA_DIR to a folder on another disk.`)
  }
}
