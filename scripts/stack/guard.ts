import { spawn, type ChildProcess } from "node:child_process"

/**
 * A shell that is told which process groups run, last started first. When the pipe to it closes, because the launcher
 * is gone in whatever way, it ends those that are still there: asks them, and insists five seconds later.
 */
const SCRIPT = `
groups=
while read -r change pid; do
  left=
  for group in $groups; do [ "$group" = "$pid" ] || left="$left $group"; done
  case $change in started) groups="$pid $left" ;; *) groups=$left ;; esac
done
[ -n "\${groups# }" ] || exit 0
for group in $groups; do kill -s INT -- "-$group"; done
for tenth in 1 2 3 4 5 6 7 8 9 10; do
  sleep 0.5
  alive=
  for group in $groups; do kill -s 0 -- "-$group" && alive=yes; done
  [ -n "$alive" ] || exit 0
done
for group in $groups; do kill -s KILL -- "-$group"; done
`

let shell: ChildProcess | undefined

/** Watches over a process group, so that it doesn't outlive this process, not even when that is killed outright. */
export function guard(pid: number): void {
  tell(`started ${pid}`)
}

export function unguard(pid: number): void {
  tell(`ended ${pid}`)
}

function tell(line: string): void {
  shell ??= open()
  shell.stdin?.write(`${line}\n`)
}

/** In a group of its own, out of Ctrl-C's reach; it doesn't keep this process from ending. */
function open(): ChildProcess {
  const child = spawn("sh", ["-c", SCRIPT], { detached: true, stdio: ["pipe", "ignore", "ignore"] })
  child.unref()
  // Node types a child's input as any stream that is written to; piped, it is a socket, which can be let go of.
  const pipe = child.stdin as unknown as { unref?: () => void; on(event: "error", listener: () => void): void }
  pipe.unref?.()
  // Without a guard, what is left behind is ended by the next start.
  pipe.on("error", () => undefined)
  child.on("error", () => undefined)
  return child
}
