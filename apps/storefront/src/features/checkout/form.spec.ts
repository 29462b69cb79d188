import { FIELDS, type Values } from "./field-names"
import { parseCheckout, splitName, valuesOf } from "./form"

const good: Values = {
  email: "dana@example.com",
  full_name: "Dana Okafor",
  address_1: "418 Alder Street",
  address_2: "Apt 3",
  postal_code: "97205",
  city: "Portland",
  province: "us-or",
  shipping_option_id: "so_standard",
}

function errorsIn(values: Partial<Values>, country = "us") {
  const parsed = parseCheckout({ ...good, ...values }, country)
  return parsed.ok ? {} : parsed.errors
}

describe("the checkout form", () => {
  it("becomes an address as Medusa keeps it", () => {
    expect(parseCheckout(good, "us")).toEqual({
      ok: true,
      delivery: {
        email: "dana@example.com",
        shipping_option_id: "so_standard",
        address: {
          first_name: "Dana", last_name: "Okafor", address_1: "418 Alder Street", address_2: "Apt 3",
          postal_code: "97205", city: "Portland", province: "us-or", country_code: "us",
        },
      },
    })
  })

  it("says what is wrong at each field, and only there", () => {
    expect(errorsIn({ postal_code: "9720", email: "dana" })).toEqual({
      postal_code: "A ZIP code has 5 digits. You typed 4: 9720.",
      email: "An e-mail has an @ in it. You typed: dana.",
    })
  })

  it("asks for every empty field but the second address line", () => {
    const empty = parseCheckout(valuesOf(new FormData()), "us")
    expect(empty.ok ? [] : Object.keys(empty.errors).sort()).toEqual(FIELDS.filter((field) => field !== "address_2").sort())
  })

  it("asks for a state in the United States alone", () => {
    expect(errorsIn({ province: "" })).toEqual({ province: "Choose the state." })
    expect(errorsIn({ province: "us-xx" })).toEqual({ province: "Choose the state." })
    expect(errorsIn({ province: "", postal_code: "10115" }, "de")).toEqual({})
  })

  it("keeps what was typed, spaces and all", () => {
    const form = new FormData()
    form.set("city", "  Portland ")
    form.set("email", new File([], "x"))
    expect(valuesOf(form)).toMatchObject({ city: "  Portland ", email: "" })
  })

  it.each([
    ["Dana Okafor", "Dana", "Okafor"],
    ["Ana Maria de Souza", "Ana Maria de", "Souza"],
    ["Madonna", "Madonna", ""],
  ])("splits %p", (name, first_name, last_name) => {
    expect(splitName(name)).toEqual({ first_name, last_name })
  })
})
