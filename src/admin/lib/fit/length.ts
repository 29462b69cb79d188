export type Unit = "in" | "cm"

const CM_PER_INCH = 2.54

/**
 * One end of a range in a form. `inches` is what is stored, and stays what it was until somebody types: what is shown is rounded
 * as a tape can be read, and would drift if it were read back. `null` where what was typed is no number.
 */
export type Length = { text: string; inches: number | null }

const NUMBER = /^\d{1,3}(?:[.,]\d{1,3})?$/

/** What stands in the field: inches to two decimals, since makers’ charts go by quarters; centimetres to one. */
function textOf(inches: number, unit: Unit): string {
  return String(unit === "in" ? Math.round(inches * 100) / 100 : Math.round(inches * CM_PER_INCH * 10) / 10)
}

/** A stored length as it is shown in a unit. */
export function lengthOf(inches: number, unit: Unit): Length {
  return { text: textOf(inches, unit), inches }
}

/** What somebody types, read in the unit it is typed in: "18.5", "45,5". */
export function typedLength(text: string, unit: Unit): Length {
  const typed = text.trim()
  const value = NUMBER.test(typed) ? Number(typed.replace(",", ".")) : null
  return { text, inches: value === null ? null : unit === "in" ? value : value / CM_PER_INCH }
}

/** The same length in the other unit; what is no number stays as it was typed. */
export function shownIn({ text, inches }: Length, unit: Unit): Length {
  return inches === null ? { text, inches } : lengthOf(inches, unit)
}

/** "18 in (45.7 cm)", for reading. */
export function bothUnits(inches: number): string {
  return `${textOf(inches, "in")} in (${textOf(inches, "cm")} cm)`
}
