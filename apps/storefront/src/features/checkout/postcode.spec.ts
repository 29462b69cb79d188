import { parsePostcode } from "./postcode"

describe("postcodes", () => {
  it.each([
    ["us", "97205", "97205"],
    ["us", "97205-1234", "97205-1234"],
    ["gb", "sw1a1aa", "SW1A 1AA"],
    ["nl", "1012ab", "1012 AB"],
    ["ie", "d02af30", "D02 AF30"],
    ["de", " 10115 ", "10115"],
  ])("takes %s %p as %p", (country, typed, postcode) => {
    expect(parsePostcode(typed, country)).toEqual({ ok: true, postcode })
  })

  it.each([
    ["us", "9720", "A ZIP code has 5 digits. You typed 4: 9720."],
    ["us", "972O5", "A ZIP code has 5 digits. You typed: 972O5."],
    ["de", "1011", "A German postcode has 5 digits. You typed 4: 1011."],
    ["gb", "12345", "A UK postcode looks like SW1A 1AA. You typed: 12345."],
    ["us", "", "Type the ZIP code."],
    ["fr", " ", "Type the postcode."],
  ])("explains to %s what is wrong with %p", (country, typed, error) => {
    expect(parsePostcode(typed, country)).toEqual({ ok: false, error })
  })
})
