import { watch } from "node:fs"

/** Files that are saved together are one change. */
const TOGETHER_MS = 100

/**
 * Runs `work` after anything under one of these files and folders has changed. Never twice at a time: what changes meanwhile is one more
 * run afterwards. Answers with how to end it, which waits for a run that is under way.
 */
export function onChange(paths: string[], isOurs: (path: string) => boolean, work: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => { running = running.then(work) }, TOGETHER_MS)
  }
  const watchers = paths.map((path) => watch(path, { recursive: true }, (_event, name) => { if (isOurs(name ?? path)) { soon() } }))
  return async () => {
    watchers.forEach((watcher) => { watcher.close() })
    clearTimeout(timer)
    await running
  }
}
