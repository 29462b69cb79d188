import { admit, afterFailure, CLOSED } from "./_breaker"

const opened = [0, 10, 20].reduce(afterFailure, CLOSED)

describe("a circuit breaker", () => {
  it("lets everything through until three have failed in a row", () => {
    const stuttering = [0, 10].reduce(afterFailure, CLOSED)
    expect(admit(stuttering, 20).admitted).toBe(true)
    expect(admit(opened, 21).admitted).toBe(false)
  })

  it("lets one try after a rest, and spares the others meanwhile", () => {
    expect(admit(opened, 3_019).admitted).toBe(false)
    const trying = admit(opened, 3_020)
    expect(trying.admitted).toBe(true)
    expect(admit(trying.breaker, 3_021).admitted).toBe(false)
  })

  it("rests again when the try fails, and is as new when it succeeds", () => {
    const { breaker } = admit(opened, 3_020)
    const again = afterFailure(breaker, 3_100)
    expect(admit(again, 6_099).admitted).toBe(false)
    expect(admit(again, 6_100).admitted).toBe(true)
    expect(admit(CLOSED, 6_100)).toEqual({ admitted: true, breaker: CLOSED })
  })
})
