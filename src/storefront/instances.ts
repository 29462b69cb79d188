import { lookup } from "node:dns/promises"
import { postStale, type Storefront } from "./post-stale"

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

/**
 * Tells every instance which cache tags are stale, one that is away or not.
 * @throws Error with what the first of those that were not told ended with
 */
export async function tellAll(tags: readonly string[], { url, secret }: Storefront, resolve?: Resolve): Promise<void> {
  const told = await Promise.allSettled((await instancesOf(url, resolve)).map((each) => postStale(tags, { url: each, secret })))
  const failed = told.find((result) => result.status === "rejected")
  if (failed) {
    throw failed.reason
  }
}
