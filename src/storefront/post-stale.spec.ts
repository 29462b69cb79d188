import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { postStale, signatureOf } from "./post-stale"

const secret = "a secret that both sides were given"
type Call = { path: string; body: string; signature: string | undefined }

/** A storefront that answers with these statuses, one after the other. */
async function storefrontAnswering(...statuses: number[]): Promise<{ url: string; calls: Call[]; server: Server }> {
  const calls: Call[] = []
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk: Buffer) => { body += chunk.toString() })
    request.on("end", () => {
      calls.push({ path: request.url ?? "", body, signature: request.headers["x-kneewell-signature"] as string | undefined })
      response.writeHead(statuses[calls.length - 1] ?? 200).end("{}")
    })
  })
  await new Promise<void>((resume) => { server.listen(0, "127.0.0.1", resume) })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, server }
}

describe("telling the storefront what is stale", () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  it("sends a list of tags, signed so that the storefront can tell it from a stranger's", async () => {
    const storefront = await storefrontAnswering(200)
    server = storefront.server

    await postStale(["products", "tips"], { url: storefront.url, secret })

    const body = '{"tags":["products","tips"]}'
    expect(storefront.calls).toEqual([{ path: "/api/revalidate", body, signature: signatureOf(body, secret) }])
    expect(signatureOf(body, "another secret")).not.toBe(signatureOf(body, secret))
  })

  it("tries again when the storefront falls over", async () => {
    const storefront = await storefrontAnswering(500, 200)
    server = storefront.server

    await postStale(["tips"], { url: storefront.url, secret })

    expect(storefront.calls).toHaveLength(2)
  })

  it("gives up at once when it is refused, since asking again changes nothing", async () => {
    const storefront = await storefrontAnswering(401)
    server = storefront.server

    await expect(postStale(["tips"], { url: storefront.url, secret })).rejects.toThrow("answered 401")
    expect(storefront.calls).toHaveLength(1)
  })

  it("gives up after the third try", async () => {
    const storefront = await storefrontAnswering(503, 503, 503)
    server = storefront.server

    await expect(postStale(["tips"], { url: storefront.url, secret })).rejects.toThrow("answered 503")
    expect(storefront.calls).toHaveLength(3)
  })
})
