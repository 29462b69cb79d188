const WORDS: [pattern: RegExp, words: string][] = [
  [/inventory|stock/i, "Something in your cart has sold out since you put it there. Look at your cart. Nothing was charged."],
  [/payment/i, "The payment did not go through. Nothing was charged. Please try again."],
  [/shipping/i, "We can’t send it this way any more. Choose how fast again. Nothing was charged."],
]

/** Why an order was not placed, in our words, from the backend's. What we don't know we call by no name. */
export function refusedWords(message: string): string {
  return WORDS.find(([pattern]) => pattern.test(message))?.[1] ?? "We could not place the order. Nothing was charged. Please try again."
}
