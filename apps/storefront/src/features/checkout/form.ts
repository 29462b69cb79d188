import { z } from "zod"
import { FIELDS, type FieldErrors, type Values } from "./field-names"
import { parsePostcode } from "./postcode"
import { needsState, US_STATES } from "./states"

export type Address = {
  first_name: string
  last_name: string
  address_1: string
  address_2: string
  postal_code: string
  city: string
  province: string | null
  country_code: string
}

/** A checkout that can be placed, as far as its form can know. */
export type Delivery = { email: string; address: Address; shipping_option_id: string }

export type Parsed = { ok: true; delivery: Delivery } | { ok: false; errors: FieldErrors }

const required = (message: string) => z.string().trim().min(1, message).max(200, "That is longer than a parcel label. Shorten it.")

function emailError(typed: string): string {
  if (!typed) {
    return "Type your e-mail, for the receipt."
  }
  return typed.includes("@") ? `That e-mail looks unfinished: ${typed}.` : `An e-mail has an @ in it. You typed: ${typed}.`
}

const email = z.string().trim().superRefine((typed, context) => {
  if (!z.email().safeParse(typed).success) {
    context.addIssue({ code: "custom", message: emailError(typed) })
  }
})

function postalCode(country: string) {
  return z.string().transform((typed, context) => {
    const parsed = parsePostcode(typed, country)
    if (parsed.ok) {
      return parsed.postcode
    }
    context.addIssue({ code: "custom", message: parsed.error })
    return z.NEVER
  })
}

function province(country: string) {
  return needsState(country)
    ? z.string().refine((code) => US_STATES.some((state) => state.code === code), "Choose the state.")
    : z.string().transform(() => null)
}

function schemaFor(country: string) {
  return z.object({
    email,
    full_name: required("Type the name that stands at your door."),
    address_1: required("Type the street and the number."),
    address_2: z.string().trim().max(200, "That is longer than a parcel label. Shorten it."),
    postal_code: postalCode(country),
    city: required("Type the town or city."),
    province: province(country),
    shipping_option_id: required("Choose how fast."),
  })
}

/** Medusa keeps two names; people give one. The last word is the last name, a single word is the first. */
export function splitName(fullName: string): { first_name: string; last_name: string } {
  const words = fullName.trim().split(/\s+/)
  return words.length < 2 ? { first_name: words[0] ?? "", last_name: "" } : { first_name: words.slice(0, -1).join(" "), last_name: words.at(-1) ?? "" }
}

/** The fields of a posted form as typed; a field that is missing or a file counts as empty. */
export function valuesOf(form: FormData): Values {
  const entries = FIELDS.map((field) => {
    const value = form.get(field)
    return [field, typeof value === "string" ? value : ""] as const
  })
  return Object.fromEntries(entries) as Values
}

/** Checks a checkout for a country (ISO 3166 alpha-2, small letters). One message a field, in words that say what to do. */
export function parseCheckout(values: Values, country: string): Parsed {
  const parsed = schemaFor(country).safeParse(values)
  if (!parsed.success) {
    const errors: FieldErrors = {}
    for (const { path, message } of parsed.error.issues) {
      const field = FIELDS.find((name) => name === path[0])
      if (field) {
        errors[field] ??= message
      }
    }
    return { ok: false, errors }
  }
  const { email: address, full_name, shipping_option_id, ...place } = parsed.data
  return { ok: true, delivery: { email: address, shipping_option_id, address: { ...splitName(full_name), ...place, country_code: country } } }
}

/** An address as far as it is typed, unchecked: enough to count tax by, never enough to send to. */
export function looseAddress({ full_name, address_1, address_2, postal_code, city, province: code }: Values, country: string): Address {
  const province = US_STATES.some((state) => state.code === code) ? code : null
  return { ...splitName(full_name), address_1, address_2, postal_code, city, province, country_code: country }
}
