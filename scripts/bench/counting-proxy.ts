import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { buffer } from "node:stream/consumers"

export type CountingProxy = { url: string; count(): number; stop(): void }

/** Passes everything on to a backend, and counts it. */
export async function startCountingProxy(backendUrl: string): Promise<CountingProxy> {
  let count = 0
  const server = createServer((request, response) => {
    count++
    passOn(request, backendUrl).then(
      ({ status, type, body }) => { response.writeHead(status, { "content-type": type }).end(body) },
      () => { response.writeHead(502).end() },
    )
  })
  await new Promise<void>((resume) => { server.listen(0, "127.0.0.1", resume) })
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, count: () => count, stop }
}

async function passOn(request: IncomingMessage, backendUrl: string): Promise<{ status: number; type: string; body: Buffer }> {
  const sent = await buffer(request)
  const { "content-type": contentType = "application/json", "x-publishable-api-key": key = "" } = request.headers
  const answer = await fetch(`${backendUrl}${request.url ?? "/"}`, {
    method: request.method ?? "GET",
    headers: { "content-type": contentType, "x-publishable-api-key": String(key) },
    body: sent.length ? new Uint8Array(sent) : null,
  })
  return { status: answer.status, type: answer.headers.get("content-type") ?? "application/json", body: Buffer.from(await answer.arrayBuffer()) }
}
