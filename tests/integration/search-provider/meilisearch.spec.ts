import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import MeilisearchProvider from "../../../src/modules/meilisearch/service"
import { required } from "../harness"
import { describeSearchProvider } from "./contract"
import { Subject } from "./subject"

describeSearchProvider(
  "our own thin one",
  () => new MeilisearchProvider({}, { host: required("MEILISEARCH_HOST"), apiKey: required("MEILISEARCH_API_KEY") }),
  () => required("MEILISEARCH_INDEX_PREFIX"),
)

type Refusal = { status: number; headers?: Record<string, string>; body?: object }

/** Does something with a provider whose engine refuses everything in this way. */
async function refused<T>({ status, headers, body = {} }: Refusal, work: (subject: Subject) => Promise<T>): Promise<T> {
  const server = createServer((_request, response) => response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body)))
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
  try {
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return await work(new Subject(new MeilisearchProvider({}, { host, apiKey: "any" }), "any"))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe("an engine that is asked too much", () => {
  const OWN_WORDS = { message: "Too many search requests running at the same time", code: "too_many_search_requests", type: "system", link: "" }

  it.each<[what: string, Refusal]>([
    ["whoever stands in front of it says so", { status: 429, headers: { "retry-after": "10" } }],
    ["it says so itself", { status: 503, headers: { "retry-after": "10" }, body: OWN_WORDS }],
  ])("is let rest for as long as it wants, where %s", async (_what, refusal) => {
    const limited = { status: 429, retry_after: 10_000 }
    await expect(refused(refusal, (subject) => subject.find({ q: "cuff" }))).rejects.toMatchObject(limited)
    await expect(refused(refusal, (subject) => subject.write([{ id: "cuff" }]))).rejects.toMatchObject(limited)
  })

  it("is let rest for as long as Medusa thinks right where it doesn't say", async () => {
    const error = await refused({ status: 429 }, (subject) => subject.find({ q: "cuff" }).catch((reason: unknown) => reason))
    expect(error).toMatchObject({ status: 429 })
    expect(error).not.toHaveProperty("retry_after")
  })

  it("is something else than one that is broken", async () => {
    await expect(refused({ status: 500 }, (subject) => subject.find({ q: "cuff" }))).rejects.not.toMatchObject({ status: 429 })
  })
})
