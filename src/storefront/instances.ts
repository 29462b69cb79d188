import { lookup } from "node:dns/promises"

/** All addresses a name has. @throws Error where it has none, or nobody can say */
export type Resolve = (name: string) => Promise<string[]>

const byDns: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address, family }) => (family === 6 ? `[${address}]` : address))

/**
 * The addresses of every instance behind a storefront's address. Each keeps pages of its own, so each must be told what
 * is stale; between containers, a service's name resolves to all of its instances. A machine that calls itself
 * localhost, and an address with https, whose certificate is for the name, stand for themselves.
 */
export async function instancesOf(address: string, resolve: Resolve = byDns): Promise<string[]> {
  const url = new URL(address)
  if (url.protocol !== "http:" || url.hostname === "localhost") {
    return [url.origin]
  }
  const port = url.port ? `:${url.port}` : ""
  return (await resolve(url.hostname)).map((host) => `http://${host}${port}`)
}
