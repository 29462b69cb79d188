import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

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

/**
 * Ends what an earlier run left behind. A process counts as left behind only if it was also born when the note says:
 * numbers of processes are given out again.
 */
export async function clearLeftovers(dataDir: string): Promise<string[]> {
  const folder = folderOf(dataDir)
  const names = existsSync(folder) ? readdirSync(folder) : []
  for (const name of names) {
    const { pid, born } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Note
    if (born && bornAt(pid) === born) {
      await end(pid)
    }
    forget(dataDir, name)
  }
  return names
}

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

/** When a process began, in words of `ps`; empty when there is none. A zombie counts as gone. */
function bornAt(pid: number): string {
  const { stdout } = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" })
  const [state = "", ...born] = (stdout ?? "").trim().split(/\s+/)
  return state.startsWith("Z") ? "" : born.join(" ")
}
