/** An amount in a currency's main unit, as it is written where the shopper is: "$129.00", "£99.00", "€119.00". */
export function formatMoney(amount: number, { currency, locale }: { currency: string; locale: string }): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount)
}

/** The same for limits and spans, where nobody would write the cents: "$40", but "$39.50". */
export function formatRoundMoney(amount: number, { currency, locale }: { currency: string; locale: string }): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" }).format(amount)
}
