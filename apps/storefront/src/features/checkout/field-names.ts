/** The fields of the checkout, in the order in which they stand on the page and in which errors are listed. */
export const FIELDS = ["email", "full_name", "address_1", "address_2", "postal_code", "city", "province", "shipping_option_id"] as const
export type Field = (typeof FIELDS)[number]

/** What was typed, kept as typed, so that nothing is lost when something is wrong. */
export type Values = Record<Field, string>
export type FieldErrors = Partial<Record<Field, string>>
