export type Unit = "in" | "cm"

/** A length as it was measured, in the unit it was measured in. It is never converted to be kept: what is converted and back drifts. */
export type Length = { value: number; unit: Unit }

export const CM_PER_INCH = 2.54

/** Above this many inches it is a height, for no girth comes near. */
const HEIGHT_FROM = 48

export function toInches({ value, unit }: Length): number {
  return unit === "in" ? value : value / CM_PER_INCH
}

export function isSame(one: Length, other: Length): boolean {
  return one.value === other.value && one.unit === other.unit
}

/** A number as a tape shows it: tenths of an inch, whole centimetres. */
function asRead(value: number, unit: Unit): number {
  return unit === "in" ? Math.round(value * 10) / 10 : Math.round(value)
}

/** Inches in the unit a shopper reads, rounded as a tape can be read. */
export function inUnit(inches: number, unit: Unit): number {
  return asRead(unit === "in" ? inches : inches * CM_PER_INCH, unit)
}

/** A measure in the unit a shopper reads: as it was typed in its own unit, converted once in the other. */
export function readIn(length: Length, unit: Unit): number {
  return length.unit === unit ? asRead(length.value, unit) : inUnit(toInches(length), unit)
}

/** A size by the inch, with centimetres for those who measure in them: "8 in (20 cm)". Any other value as it is. */
export function valueText(value: string, unit: Unit): string {
  const inches = /^(\d+(?:\.\d+)?) in$/.exec(value)?.[1]
  return inches && unit === "cm" ? `${value} (${inUnit(Number(inches), unit)} cm)` : value
}

function inWords(read: number, unit: Unit): string {
  if (unit === "cm" || read < HEIGHT_FROM) {
    return `${read} ${unit}`
  }
  const whole = Math.round(read)
  return `${Math.floor(whole / 12)}′${whole % 12}″`
}

/** Inches as people say them: "21.5 in", "54 cm", and a height in feet, "5′7″". */
export function lengthText(inches: number, unit: Unit): string {
  return inWords(inUnit(inches, unit), unit)
}

/** A measure as people say it. */
export function measureText(length: Length, unit: Unit): string {
  return inWords(readIn(length, unit), unit)
}

/** A measure as it stands in its field, beside the unit. */
export function fieldText(length: Length, unit: Unit): string {
  return measureText(length, unit).replace(` ${unit}`, "")
}
