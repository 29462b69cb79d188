/**
 * Merges what many callers want sent at about the same time. What is added within `waitMs` of the first goes out
 * together; what is added while something is being sent goes out next. Each caller's promise ends with its own batch.
 */
export function gather<T>(send: (batch: T[]) => Promise<void>, waitMs: number): (items: readonly T[]) => Promise<void> {
  let waiting = new Set<T>()
  let next: Promise<void> | undefined
  let last: Promise<void> = Promise.resolve()

  async function flush(after: Promise<void>): Promise<void> {
    await Promise.all([new Promise((resume) => setTimeout(resume, waitMs)), after])
    const batch = [...waiting]
    waiting = new Set()
    next = undefined
    await send(batch)
  }

  return (items) => {
    items.forEach((item) => waiting.add(item))
    if (!next) {
      next = flush(last)
      last = next.catch(() => undefined)
    }
    return next
  }
}
