import { startChild, type ChildOptions } from "./child"
import { Failure } from "./failure"
import { interrupted } from "./interrupt"

/** `advice`: what to say when it fails. `shown`: how many lines from the end of its output are shown then. */
type CommandOptions = ChildOptions & { advice: string; shown?: number }

/** Runs a command to its end. @throws Failure with the end of its output and what to do */
export async function runCommand(command: string, args: string[], { advice, shown = 25, ...options }: CommandOptions): Promise<string> {
  interrupted.throwIfAborted()
  const child = startChild(command, args, options)
  const stop = () => void child.end("SIGTERM")
  interrupted.addEventListener("abort", stop)
  const code = await child.exited
  interrupted.removeEventListener("abort", stop)
  interrupted.throwIfAborted()
  if (code !== 0) {
    throw new Failure(advice, child.tail(shown))
  }
  return child.tail(shown)
}
