import { join } from "node:path"
import { Worker } from "node:worker_threads"

export type BareServer = { url: string; stop(): Promise<unknown> }

/** A server that does nothing but hand out these bytes: what this machine can do at best with Node, to measure pages against. */
export async function startBareServer(body: Buffer): Promise<BareServer> {
  const worker = new Worker(join(__dirname, "bare-server-thread.mjs"), { workerData: body })
  const port = await new Promise<number>((resolve, reject) => {
    worker.once("message", resolve)
    worker.once("error", reject)
  })
  return { url: `http://127.0.0.1:${port}/`, stop: () => worker.terminate() }
}
