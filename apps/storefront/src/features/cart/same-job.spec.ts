import { sameJob } from "./same-job"

describe("two things for one job", () => {
  it("are pointed out", () => {
    expect(sameJob(["ice-pack", "cryo-cuff"])).toMatch(/One is enough/)
  })

  it("are not invented", () => {
    expect(sameJob(["ice-pack", "bands"])).toBeNull()
    expect(sameJob(["ice-pack", "ice-pack"])).toBeNull()
  })
})
