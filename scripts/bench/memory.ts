import { spawnSync } from "node:child_process"

/** What a process, with all that it started, has in memory, in bytes. Pages that several share count for each. */
export function memoryOf(pid: number): number {
  const { stdout } = spawnSync("ps", ["-eo", "pgid=,rss="], { encoding: "utf8" })
  const rows = stdout.split("\n").map((line) => line.trim().split(/\s+/).map(Number))
  return rows.reduce((sum, [group, kilobytes = 0]) => sum + (group === pid ? kilobytes * 1024 : 0), 0)
}
