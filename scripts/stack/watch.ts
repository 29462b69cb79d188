import { readdirSync, watch, type FSWatcher } from "node:fs"
import { join } from "node:path"

/** Files that are saved together are one change. */
const TOGETHER_MS = 100

/**
 * Runs `work` after something of ours in one of these folders has changed. Never twice at a time: what changes meanwhile is one
 * more run afterwards. Folders are asked for anew at each change, since it may have been a new folder. (Node's own recursive
 * watching asks each file every five seconds, and loses those that an editor replaces.)
 * Answers with how to end it, which waits for a run that is under way.
 */
export function onChange(folders: () => string[], isOurs: (path: string) => boolean, work: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let watchers = watchAll()

  function watchAll(): FSWatcher[] {
    return folders().map((folder) => watch(folder, (_event, name) => { if (name && isOurs(join(folder, name))) { soon() } }))
  }
  function unwatch(): void {
    watchers.forEach((watcher) => { watcher.close() })
    clearTimeout(timer)
  }
  function soon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      unwatch()
      watchers = watchAll()
      running = running.then(work)
    }, TOGETHER_MS)
  }
  return async () => {
    unwatch()
    await running
  }
}

/** A folder with all the folders in it, however deep. */
export function treeOf(folder: string): string[] {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...inside.map(({ parentPath, name }) => join(parentPath, name))]
}
