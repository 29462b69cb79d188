// @ts-check
// The first thing that runs, on a machine with nothing but Node and npm: plain JavaScript without dependencies.
// It checks Node, installs both packages where a lockfile has changed, and hands over to the launcher in TypeScript.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))

checkNode(process.versions.node)
install(root, "backend")
install(join(root, "apps/storefront"), "storefront")
process.chdir(root)
const { require: requireTs } = await import("tsx/cjs/api")
await requireTs("./cli.ts", import.meta.url).main(process.argv.slice(2))

/** @param {string} version */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) {
    stop(`Kneewell needs Node 20.19 or later, or 22.12 or later; this is ${version}. Install one from your package manager or with nvm.`)
  }
}

/**
 * Runs `npm ci` unless the last one was for these very packages.
 * @param {string} folder
 * @param {string} what
 */
function install(folder, what) {
  const stamp = join(folder, "node_modules/.kneewell-installed")
  const hash = packagesHash(folder)
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) {
    return
  }
  const began = Date.now()
  console.log(`… Installing the ${what}'s packages`)
  const { status, stdout, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, encoding: "utf8", env: { ...process.env, NODE_ENV: "development" } })
  if (status !== 0) {
    console.error(`${stdout ?? ""}${stderr ?? ""}`.trim().split("\n").slice(-20).join("\n"))
    stop(`The ${what}'s packages could not be installed. Is there a network, and room on the disk? Then run the same command again.`)
  }
  writeFileSync(stamp, hash)
  console.log(`✓ Installed the ${what}'s packages (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}

/**
 * One hash over what decides which packages are installed, and how; a new script in package.json doesn't.
 * @param {string} folder
 */
function packagesHash(folder) {
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const wanted = JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides, allowScripts, process.version])
  return createHash("sha256").update(wanted).update(readFileSync(join(folder, "package-lock.json"))).digest("hex")
}

/** @param {string} message */
function stop(message) {
  console.error(`✗ ${message}`)
  process.exit(1)
}
