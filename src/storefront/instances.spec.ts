import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { instancesOf, tellAll } from "./instances"

const resolve = async (name: string) => (name === "storefront" ? ["10.0.0.7", "10.0.0.8", "[fd00::7]"] : [])

describe("the instances behind a storefront's address", () => {
  it("are all that its name resolves to, on the same port", async () => {
    await expect(instancesOf("http://storefront:8000", resolve)).resolves.toEqual(["http://10.0.0.7:8000", "http://10.0.0.8:8000", "http://[fd00::7]:8000"])
  })

  it("are one where it runs on this machine, or speaks for its name with a certificate", async () => {
    await expect(instancesOf("http://localhost:8000", resolve)).resolves.toEqual(["http://localhost:8000"])
    await expect(instancesOf("https://shop.example/", resolve)).resolves.toEqual(["https://shop.example"])
  })
})

describe("telling all instances", () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  it("reaches the second though the first refuses, and says that one was not told", async () => {
    let asked = 0
    server = createServer((request, response) => {
      request.resume()
      response.writeHead(asked++ ? 200 : 401).end("{}")
    })
    await new Promise<void>((resume) => { server?.listen(0, "127.0.0.1", resume) })
    const { port } = server.address() as AddressInfo

    const telling = tellAll(["tips"], { url: `http://storefront:${port}`, secret: "a secret that both sides were given" }, async () => ["127.0.0.1", "127.0.0.1"])

    await expect(telling).rejects.toThrow("answered 401")
    expect(asked).toBe(2)
  })
})
