// Runs in a thread of its own, so that asking and answering don't share one.
import { createServer } from "node:http"
import { parentPort, workerData } from "node:worker_threads"

const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" }).end(workerData)
})
server.listen(0, "127.0.0.1", () => parentPort?.postMessage(server.address().port))
