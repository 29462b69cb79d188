/** One size of a chart, in inches, as the store API gives it. */
export type SizeRange = { label: string; min_in: number; max_in: number }

export type Unit = "in" | "cm"

export const CM_PER_INCH = 2.54

/** A length in the unit a shopper reads, rounded as a tape can be read: half inches kept, whole centimetres. */
export function inUnit(inches: number, unit: Unit): number {
  return unit === "in" ? Math.round(inches * 10) / 10 : Math.round(inches * CM_PER_INCH)
}

/** A size by the inch, with centimetres for those who measure in them: "8 in (20 cm)". Any other value as it is. */
export function valueText(value: string, unit: Unit): string {
  const inches = /^(\d+(?:\.\d+)?) in$/.exec(value)?.[1]
  return inches && unit === "cm" ? `${value} (${inUnit(Number(inches), unit)} cm)` : value
}

/** Above this many inches it is a height, for no girth comes near. */
const HEIGHT_FROM = 48

/** A length as people say it: "21.5 in", "54 cm", and a height in feet, "5′7″". */
export function lengthText(inches: number, unit: Unit): string {
  if (unit === "cm" || inches < HEIGHT_FROM) {
    return `${inUnit(inches, unit)} ${unit}`
  }
  const whole = Math.round(inches)
  return `${Math.floor(whole / 12)}′${whole % 12}″`
}
