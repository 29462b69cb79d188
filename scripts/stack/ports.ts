import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { Failure } from "./failure"

/** Fails when somebody already listens there. */
export async function requireFree(port: number, what: string, variable: string): Promise<void> {
  if (!(await isFree(port))) {
    throw new Failure(`Port ${port} for the ${what} is taken. Stop what listens there, or set ${variable} to another one.`)
  }
}

/** A port for an embedded part: the one it had last time if that is free, else any free one, remembered. */
export async function rememberedPort(dataDir: string, part: string): Promise<number> {
  const file = join(dataDir, "ports.json")
  const ports = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, number>) : {}
  const last = ports[part]
  if (last && (await isFree(last))) {
    return last
  }
  const found = await anyFree()
  writeFileSync(file, JSON.stringify({ ...ports, [part]: found }))
  return found
}

/** Asks on every address, as the servers listen, and on loopback alone, as the embedded parts do. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port)) && (await canListen(port, "127.0.0.1"))
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => { resolve(false) })
    server.listen({ port, host, exclusive: true }, () => server.close(() => { resolve(true) }))
  })
}

export function anyFree(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => { resolve(typeof address === "object" && address ? address.port : 0) })
    })
  })
}
