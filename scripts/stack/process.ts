import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process"
import { Failure } from "./failure"
import { forget, remember } from "./leftovers"

const TAIL = 60

type Options = { cwd?: string; env?: NodeJS.ProcessEnv; uid?: number; gid?: number }
type ServiceOptions = Options & { name: string; dataDir: string; stopSignal?: NodeJS.Signals; onOutput?: (text: string) => void }

/** A process that keeps running until it is stopped. */
export type Service = { name: string; pid: number; tail(): string; exited: Promise<number | null>; stop(): Promise<void> }

/** Starts a process in a group of its own, so that Ctrl-C reaches the launcher alone, which then stops everything in order. */
export function startService(command: string, args: string[], { name, dataDir, stopSignal = "SIGTERM", onOutput, ...options }: ServiceOptions): Service {
  const child = spawn(command, args, { ...spawnOptions(options), detached: true })
  const tail = keepTail(child, onOutput)
  const exited = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => { resolve(code) })
    child.once("error", () => { resolve(null) })
  })
  const pid = child.pid
  if (!pid) {
    throw new Failure(`${name} could not be started: ${command} is missing or can't be run.`)
  }
  remember(dataDir, name, pid)
  return { name, pid, tail, exited, stop: () => stopGroup(pid, exited, stopSignal).then(() => { forget(dataDir, name) }) }
}

/** Asks a whole process group to end; insists after ten seconds. */
async function stopGroup(pid: number, exited: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  signalGroup(pid, signal)
  const insist = setTimeout(() => { signalGroup(pid, "SIGKILL") }, 10_000)
  await exited
  clearTimeout(insist)
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // Already gone.
  }
}

/** Runs a command to its end. @throws Failure with the end of its output and what to do */
export async function runCommand(command: string, args: string[], { advice, ...options }: Options & { advice: string }): Promise<string> {
  const child = spawn(command, args, spawnOptions(options))
  const tail = keepTail(child)
  const stop = () => child.kill("SIGTERM")
  process.once("exit", stop)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", resolve)
  })
  process.off("exit", stop)
  if (code !== 0) {
    throw new Failure(advice, tail())
  }
  return tail()
}

/** Waits until an address answers well; fails as soon as the process is gone, or after `seconds`. */
export async function waitFor(url: string, service: Service, seconds: number): Promise<void> {
  let gone = false
  void service.exited.then(() => { gone = true })
  const deadline = Date.now() + seconds * 1000
  while (!gone && Date.now() < deadline) {
    if (await answers(url)) {
      return
    }
    await new Promise((resume) => setTimeout(resume, 100))
  }
  throw new Failure(gone ? `${service.name} stopped while it was starting; what it printed last stands above.` : `${service.name} did not answer at ${url} within ${seconds} seconds; what it printed last stands above.`, service.tail())
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: "manual" })).status < 400
  } catch {
    return false
  }
}

function spawnOptions({ cwd, env, uid, gid }: Options): SpawnOptions {
  return { cwd, uid, gid, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] }
}

function keepTail(child: ChildProcess, onOutput?: (text: string) => void): () => string {
  let lines: string[] = []
  const take = (chunk: Buffer) => {
    const text = chunk.toString()
    onOutput?.(text)
    lines = [...lines, ...text.split("\n").filter((line) => line.trim())].slice(-TAIL)
  }
  child.stdout?.on("data", take)
  child.stderr?.on("data", take)
  return () => lines.slice(-25).join("\n")
}
