import { admit, afterFailure, CLOSED } from "./_breaker"

const opened = [0, 10, 20].reduce(afterFailure, CLOSED)

describe("a circuit breaker", () => {
  it("lets everything through until three have failed in a row", () => {
    const stuttering = [0, 10].reduce(afterFailure, CLOSED)
    expect(admit(stuttering, 20).admits).toBe("all")
    expect(admit(opened, 21).admits).toBe("nothing")
  })

  it("lets one try after a rest, and spares the others meanwhile", () => {
    expect(admit(opened, 3_019).admits).toBe("nothing")
    const trying = admit(opened, 3_020)
    expect(trying.admits).toBe("a try")
    expect(admit(trying.breaker, 3_021).admits).toBe("nothing")
  })

  it("rests again when the try fails, and is as new when it succeeds", () => {
    const { breaker } = admit(opened, 3_020)
    const again = afterFailure(breaker, 3_100)
    expect(admit(again, 6_099).admits).toBe("nothing")
    expect(admit(again, 6_100).admits).toBe("a try")
    expect(admit(CLOSED, 6_100)).toEqual({ admits: "all", breaker: CLOSED })
  })
})
