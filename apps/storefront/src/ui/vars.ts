import type { CSSProperties } from "react"

/** Custom properties for a `style` attribute: how a drawing made of CSS is told its numbers. */
export const vars = (properties: Record<`--${string}`, number | string>) => properties as CSSProperties
