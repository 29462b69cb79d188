import localFont from "next/font/local"

/** Says it: heads, the dose, prices, step numbers. */
const head = localFont({ src: "../../node_modules/@fontsource-variable/besley/files/besley-latin-wght-normal.woff2", weight: "400 900", display: "swap", variable: "--font-head", adjustFontFallback: "Times New Roman" })
/** Explains it: everything else. */
const body = localFont({ src: "../../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2", weight: "100 900", display: "swap", variable: "--font-body", adjustFontFallback: "Arial" })

/** The class that makes both families known to the stylesheets. */
export const fontClass = `${head.variable} ${body.variable}`
