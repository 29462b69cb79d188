const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1)

type Running = { title: string; began: number }
const running = new Set<Running>()

/** One line a step: with a spinner and the time passed on a terminal, plainly elsewhere. Steps may run side by side. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const one = { title, began: Date.now() }
  running.add(one)
  const stop = process.stdout.isTTY ? spin() : announce(title)
  try {
    const result = await work()
    stop()
    say(`✓ ${title} (${seconds(one.began)} s)`)
    return result
  } catch (error) {
    stop()
    say(`✗ ${title} (${seconds(one.began)} s)`)
    throw error
  } finally {
    running.delete(one)
  }
}

/** A line of its own, above the spinner if there is one. */
export function say(line: string): void {
  process.stdout.write(`${process.stdout.isTTY ? "\r\u001b[2K" : ""}${line}\n`)
}

function announce(title: string): () => void {
  say(`… ${title}`)
  return () => undefined
}

let frame = 0

function spin(): () => void {
  const timer = setInterval(() => {
    const now = [...running].map(({ title, began }) => `${title} ${seconds(began)} s`).join(" · ")
    process.stdout.write(`\r\u001b[2K${FRAMES[frame++ % FRAMES.length] ?? ""} ${now}`)
  }, 100)
  return () => { clearInterval(timer) }
}
