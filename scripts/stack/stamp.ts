import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const SKIPPED = /(^|\/)(node_modules|\.next[^/]*|\.medusa|\.data|draw)(\/|$)|\.spec\.tsx?$|\.tsbuildinfo$|next-env\.d\.ts$/

/** One hash over files and folders, by name and content; tests and what is built don't count. */
export function hashOf(root: string, paths: string[], ...more: string[]): string {
  const hash = createHash("sha256")
  for (const file of paths.flatMap((path) => filesIn(root, path)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  more.forEach((text) => hash.update(`\0${text}`))
  return hash.digest("hex")
}

function filesIn(root: string, path: string): string[] {
  const full = join(root, path)
  if (SKIPPED.test(path) || !existsSync(full)) {
    return []
  }
  return statSync(full).isDirectory() ? readdirSync(full).flatMap((name) => filesIn(root, join(path, name))) : [path]
}

/**
 * Does something unless it was last done for this very hash. Noted only when it went well; what is broken off leaves no
 * note of what was there before it, either.
 */
export async function unlessStamped(file: string, hash: string, work: () => Promise<unknown>): Promise<void> {
  if (existsSync(file) && readFileSync(file, "utf8") === hash) {
    return
  }
  rmSync(file, { force: true })
  await work()
  writeFileSync(file, hash)
}
