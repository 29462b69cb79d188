import { startChild, type ChildOptions } from "./child"
import { Failure } from "./failure"
import { interrupted } from "./interrupt"
import { forget, remember } from "./leftovers"

const SHOWN_LINES = 25

type ServiceOptions = ChildOptions & { name: string; dataDir: string; stopSignal?: NodeJS.Signals }

/** A process that keeps running until it is stopped. */
export type Service = { name: string; pid: number; tail(): string; exited: Promise<number | null>; stop(): Promise<void> }

/** Starts what keeps running, and notes it in the data folder, so that the next start finds it if it is left behind. */
export function startService(command: string, args: string[], { name, dataDir, stopSignal = "SIGTERM", ...options }: ServiceOptions): Service {
  const { pid, tail, exited, end } = startChild(command, args, options)
  if (!pid) {
    throw new Failure(`${name} could not be started: ${command} is missing or can't be run.`)
  }
  remember(dataDir, name, pid)
  return { name, pid, exited, tail: () => tail(SHOWN_LINES), stop: () => end(stopSignal).then(() => { forget(dataDir, name) }) }
}

/** Waits until an address answers well; fails as soon as the process is gone, or after `seconds`. A service that doesn't come up is stopped. */
export async function waitFor(url: string, service: Service, seconds: number): Promise<void> {
  await orStopped(service, () => untilItAnswers(url, service, seconds))
}

/** Does what makes a service ready; where that fails, or is interrupted, nobody else knows of the service yet, so it is stopped here. */
export async function orStopped<T>(service: Service, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await service.stop()
    throw error
  }
}

async function untilItAnswers(url: string, service: Service, seconds: number): Promise<void> {
  let gone = false
  void service.exited.then(() => { gone = true })
  const deadline = Date.now() + seconds * 1000
  while (!gone && Date.now() < deadline) {
    interrupted.throwIfAborted()
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
