/**
 * Runs one call a key at a time in this process; whoever asks meanwhile gets the same answer.
 * Two clicks on "Place order" are one order, and don't tear each other's payment session down.
 */
export function singleFlight<T>(): (key: string, run: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>()
  return (key, run) => {
    const current = running.get(key)
    if (current) {
      return current
    }
    const started = run().finally(() => running.delete(key))
    running.set(key, started)
    return started
  }
}
