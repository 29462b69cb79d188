import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net"

/** A way to the search engine that can be cut and mended, so that tests see what shoppers do when it is away. */
export type SwitchedSearch = { url: string; cut(): Promise<void>; mend(): Promise<void> }

/** Stands between the backend and the engine at `host`, and passes everything on until it is cut. */
export async function switchSearch(host: string): Promise<SwitchedSearch> {
  const { hostname, port } = new URL(host)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on("error", () => { near.destroy(); far.destroy() })
      socket.on("close", () => { open.delete(socket) })
    }
    near.pipe(far).pipe(near)
  })
  const own = await listen(server, 0)
  return {
    url: `http://127.0.0.1:${own}`,
    cut: () => new Promise((done) => {
      server.close(() => { done() })
      open.forEach((socket) => { socket.destroy() })
    }),
    async mend() {
      await listen(server, own)
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject)
      server.unref()
      resolve((server.address() as AddressInfo).port)
    })
  })
}
