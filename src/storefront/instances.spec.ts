import { instancesOf } from "./instances"

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
