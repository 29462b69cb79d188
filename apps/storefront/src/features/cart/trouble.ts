/** What is wrong with a line since it was added: `left` is the live stock, `null` or absent when nobody counts. `null`: nothing. */
export function lineTrouble(left: number | null | undefined, quantity: number): string | null {
  if (left === null || left === undefined || left >= quantity) {
    return null
  }
  return left <= 0 ? "Sold out since you put it here. Take it out to check out." : `Only ${left} left. Take ${quantity - left} out to check out.`
}
