const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1)

/** One line a step: with a spinner and the time passed on a terminal, plainly elsewhere. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  const stop = process.stdout.isTTY ? spin(title, began) : announce(title)
  try {
    const result = await work()
    stop()
    process.stdout.write(`✓ ${title} (${seconds(began)} s)\n`)
    return result
  } catch (error) {
    stop()
    process.stdout.write(`✗ ${title} (${seconds(began)} s)\n`)
    throw error
  }
}

function announce(title: string): () => void {
  process.stdout.write(`… ${title}\n`)
  return () => undefined
}

function spin(title: string, began: number): () => void {
  let frame = 0
  const timer = setInterval(() => process.stdout.write(`\r${FRAMES[frame++ % FRAMES.length] ?? ""} ${title} ${seconds(began)} s`), 100)
  return () => {
    clearInterval(timer)
    process.stdout.write("\r\u001b[2K")
  }
}
