/** What we say when there is not enough. `left`: what can be sold now, all of it; `inCart`: how many of those this shopper already holds. */
export function notEnough({ what, left, inCart }: { what: string; left: number; inCart: number }): string {
  if (left <= 0) {
    return `${what} is sold out. We have none to send right now.`
  }
  const all = left === 1 ? "we have 1 left" : `we have ${left} left`
  const yours = inCart > 0 ? `, and ${inCart === left ? (left === 1 ? "it is" : "all are") : `${inCart} ${inCart === 1 ? "is" : "are"}`} in your cart already` : ""
  return `${what}: ${all}${yours}.`
}
