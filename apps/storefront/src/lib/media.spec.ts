import { mediaUrl } from "./media"

describe("a picture's address", () => {
  it("is the shop's own for what the backend keeps, whatever the backend is called inside", () => {
    expect(mediaUrl("http://localhost:9000/static/123-cuff.svg")).toBe("/media/123-cuff.svg")
    expect(mediaUrl("https://api.kneewell.example/static/a/b.svg")).toBe("/media/a/b.svg")
  })

  it("is left as it is for a picture that lies elsewhere", () => {
    expect(mediaUrl("https://cdn.example/static-files/cuff.svg")).toBe("https://cdn.example/static-files/cuff.svg")
  })
})
