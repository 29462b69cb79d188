import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Failure } from "./failure"

type Note = { pid: number; born: string }

const folderOf = (dataDir: string) => join(dataDir, "run")

/** Notes a running process, so that a later start can end it if this one is killed without a chance to. */
export function remember(dataDir: string, name: string, pid: number): void {
  mkdirSync(folderOf(dataDir), { recursive: true })
  writeFileSync(join(folderOf(dataDir), name), JSON.stringify({ pid, born: bornAt(pid) } satisfies Note))
}

export function forget(dataDir: string, name: string): void {
  rmSync(join(folderOf(dataDir), name), { force: true })
}

const LAUNCHER = "launcher"

/**
 * Makes this process the one that runs the store in this folder, and ends what an earlier one left behind.
 * @throws Failure when another is running it
 */
export async function claim(dataDir: string): Promise<void> {
  const holder = read(dataDir, LAUNCHER)
  if (holder && holder.pid !== process.pid && isStillThere(holder)) {
    throw new Failure(`Kneewell already runs in ${dataDir} (process ${holder.pid}). Stop it first, or set KNEEWELL_DATA_DIR to another folder.`)
  }
  await clearLeftovers(dataDir)
  remember(dataDir, LAUNCHER, process.pid)
}

/**
 * Ends what an earlier run left behind. A process counts as left behind only if it was also born when the note says:
 * numbers of processes are given out again.
 */
async function clearLeftovers(dataDir: string): Promise<void> {
  const folder = folderOf(dataDir)
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const note = read(dataDir, name)
    if (note && name !== LAUNCHER && isStillThere(note)) {
      await end(note.pid)
    }
    forget(dataDir, name)
  }
}

/** The note about a process; nothing where there is none, or where its writing was cut off. */
function read(dataDir: string, name: string): Note | undefined {
  try {
    return JSON.parse(readIfThere(join(folderOf(dataDir), name))) as Note
  } catch {
    return undefined
  }
}

const isStillThere = ({ pid, born }: Note) => born !== "" && bornAt(pid) === born

async function end(pid: number): Promise<void> {
  // Postgres shuts down fast on SIGINT; the others treat it like SIGTERM.
  for (const signal of ["SIGINT", "SIGTERM", "SIGKILL"] as const) {
    kill(pid, signal)
    for (let waited = 0; waited < 5_000; waited += 100) {
      if (!bornAt(pid)) {
        return
      }
      await new Promise((resume) => setTimeout(resume, 100))
    }
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // Gone in the meantime.
  }
}

/** When a process began, in whatever words the system has for it; empty when there is none. A zombie counts as gone. */
function bornAt(pid: number): string {
  const stat = `/proc/${pid}/stat`
  if (existsSync("/proc/self/stat")) {
    return bornOf(readIfThere(stat))
  }
  const { stdout } = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" })
  const [state = "", ...born] = (stdout ?? "").trim().split(/\s+/)
  return state.startsWith("Z") ? "" : born.join(" ")
}

/** From Linux's own account, where the third field is the state and the 22nd the ticks since the machine began. */
function bornOf(stat: string): string {
  const [state, ...more] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  return state === "Z" ? "" : (more[18] ?? "")
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return ""
  }
}
