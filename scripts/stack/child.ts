import { spawn, type ChildProcess } from "node:child_process"
import { guard, unguard } from "./guard"

const INSIST_AFTER_MS = 10_000
const LAST_WORDS_MS = 500
const KEPT_CHARACTERS = 100_000

export type ChildOptions = { cwd?: string; env?: NodeJS.ProcessEnv; uid?: number; gid?: number; onOutput?: (text: string) => void }

/** A process with all that it starts: one group, apart from the launcher's, so that Ctrl-C reaches the launcher alone. */
export type Child = { pid: number | undefined; tail(lines: number): string; exited: Promise<number | null>; end(signal: NodeJS.Signals): Promise<void> }

/** Starts a process group that doesn't outlive the launcher. `exited` resolves with null where it could not be started. */
export function startChild(command: string, args: string[], { cwd, env, uid, gid, onOutput }: ChildOptions): Child {
  const child = spawn(command, args, { cwd, uid, gid, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"], detached: true })
  const { pid } = child
  const tail = keepTail(child, onOutput)
  const exited = new Promise<number | null>((resolve) => {
    child.once("error", () => { resolve(null) })
    child.once("exit", (code) => {
      // Its last words may still be in the pipe, which something it started can hold open for ever.
      child.once("close", () => { resolve(code) })
      setTimeout(() => { resolve(code) }, LAST_WORDS_MS).unref()
    })
  })
  if (pid) {
    guard(pid)
    void exited.then(() => { unguard(pid) })
  }
  return { pid, tail, exited, end: (signal) => end(pid, exited, signal) }
}

/** Asks a whole group to end; insists after ten seconds. */
async function end(pid: number | undefined, exited: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  signalGroup(pid, signal)
  const insist = setTimeout(() => { signalGroup(pid, "SIGKILL") }, INSIST_AFTER_MS)
  await exited
  clearTimeout(insist)
  // What it started may be slower than itself.
  signalGroup(pid, "SIGKILL")
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid) {
      process.kill(-pid, signal)
    }
  } catch {
    // Already gone.
  }
}

/** Output comes in pieces that end anywhere, so it is put together first and cut into lines when it is asked for. */
function keepTail(child: ChildProcess, onOutput?: (text: string) => void): (lines: number) => string {
  let kept = ""
  const take = (piece: string) => {
    onOutput?.(piece)
    kept = (kept + piece).slice(-KEPT_CHARACTERS)
  }
  child.stdout?.setEncoding("utf8").on("data", take)
  child.stderr?.setEncoding("utf8").on("data", take)
  return (lines) => kept.split("\n").filter((line) => line.trim()).slice(-lines).join("\n")
}
