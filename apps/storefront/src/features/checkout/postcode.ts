type Rule = { label: string; pattern: RegExp; numeric: boolean; wrong: (typed: string) => string; tidy: (typed: string) => string }

function digitsIn(text: string): number {
  return text.replace(/\D/g, "").length
}

function fiveDigits(name: string): (typed: string) => string {
  return (typed) => {
    const count = digitsIn(typed)
    return count === typed.length ? `A ${name} has 5 digits. You typed ${count}: ${typed}.` : `A ${name} has 5 digits. You typed: ${typed}.`
  }
}

const same = (typed: string) => typed
const spaced = (gap: number) => (typed: string) => {
  const packed = typed.replace(/\s/g, "").toUpperCase()
  const cut = gap < 0 ? packed.length + gap : gap
  return `${packed.slice(0, cut)} ${packed.slice(cut)}`
}

const RULES: Record<string, Rule> = {
  us: { label: "ZIP code", pattern: /^\d{5}(-\d{4})?$/, numeric: true, wrong: fiveDigits("ZIP code"), tidy: same },
  de: { label: "Postcode", pattern: /^\d{5}$/, numeric: true, wrong: fiveDigits("German postcode"), tidy: same },
  fr: { label: "Postcode", pattern: /^\d{5}$/, numeric: true, wrong: fiveDigits("French postcode"), tidy: same },
  nl: {
    label: "Postcode", pattern: /^[1-9]\d{3}\s?[a-z]{2}$/i, numeric: false, tidy: spaced(4),
    wrong: (typed) => `A Dutch postcode has 4 digits and 2 letters, like 1012 AB. You typed: ${typed}.`,
  },
  gb: {
    label: "Postcode", pattern: /^[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}$/i, numeric: false, tidy: spaced(-3),
    wrong: (typed) => `A UK postcode looks like SW1A 1AA. You typed: ${typed}.`,
  },
  ie: {
    label: "Eircode", pattern: /^[a-z]\d[\dw]\s?[a-z\d]{4}$/i, numeric: false, tidy: spaced(3),
    wrong: (typed) => `An Eircode has 7 letters and digits, like D02 AF30. You typed: ${typed}.`,
  },
}

const ANY: Rule = { label: "Postcode", pattern: /\S/, numeric: false, wrong: () => "Type the postcode.", tidy: same }

/** How postcodes look in a country (ISO 3166 alpha-2, small letters); anything not empty where we know no rule. */
export function postcodeRule(country: string): Rule {
  return RULES[country] ?? ANY
}

/** The postcode as it is written on a parcel, or what is wrong with it. */
export function parsePostcode(typed: string, country: string): { ok: true; postcode: string } | { ok: false; error: string } {
  const { pattern, wrong, tidy, label } = postcodeRule(country)
  const text = typed.trim()
  if (!text) {
    return { ok: false, error: `Type the ${label === "Postcode" ? "postcode" : label}.` }
  }
  return pattern.test(text) ? { ok: true, postcode: tidy(text) } : { ok: false, error: wrong(text) }
}
