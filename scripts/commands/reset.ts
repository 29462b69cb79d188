import { existsSync, rmSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { Failure } from "../stack/failure"
import { claim } from "../stack/leftovers"
import { readSettings } from "../stack/settings"

/** Throws away the embedded store: orders, customers, uploads, secrets. Asks first unless `--yes` is given. */
export async function run(args: string[]): Promise<void> {
  const { dataDir, DATABASE_URL } = readSettings()
  if (DATABASE_URL) {
    throw new Failure("DATABASE_URL is set, and a database of yours is not thrown away from here. Unset it to reset the embedded store.")
  }
  if (!existsSync(dataDir)) {
    process.stdout.write("There is nothing to reset.\n")
    return
  }
  if (!args.includes("--yes") && !(await agrees(dataDir))) {
    process.stdout.write("Nothing was changed.\n")
    return
  }
  await claim(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
  process.stdout.write(`${dataDir} is gone. "npm start" makes a new store.\n`)
}

async function agrees(dataDir: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new Failure('"npm run reset" asks before it deletes. Without a terminal, say so: npm run reset -- --yes')
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(`This deletes ${dataDir}: every order, customer, picture and secret of the embedded store. Type yes to go on: `)
  lines.close()
  return answer.trim().toLowerCase() === "yes"
}
