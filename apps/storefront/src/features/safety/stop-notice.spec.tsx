import { renderToStaticMarkup } from "react-dom/server"
import { COUNTRIES, DEFAULT_COUNTRY } from "../../lib/countries"
import { ContraindicationNotice } from "./contraindication-notice"
import { recogniseContraindications, recogniseRedFlags } from "./recognise"
import { StopNotice } from "./stop-notice"

const notice = (text: string, country = DEFAULT_COUNTRY) => renderToStaticMarkup(<StopNotice flags={recogniseRedFlags(text)} country={country} />)

describe("the stop notice", () => {
  it("says what to do, how soon, and where", () => {
    const html = notice("knee locked wont straighten")
    expect(html).toContain("Be seen today.")
    expect(html).toMatch(/United States:<\/strong> Urgent care.*United Kingdom.*EU/)
    expect(html).toContain(`href="/guide/red-flags#rf_locked-tell"`)
  })

  it("has the region’s number to press when it can’t wait, and its own paths", () => {
    const html = notice("chest pain and swollen calf", COUNTRIES.find(({ country }) => country === "gb"))
    expect(html).toContain(`href="tel:999"`)
    expect(html).toContain(`href="/gb/guide/red-flags#rf_pe-tell"`)
    expect(html).toContain(`href="/gb/guide/red-flags#rf_calf_dvt"`)
  })

  it("isn’t there without a sign", () => {
    expect(notice("knee sleeve")).toBe("")
  })
})

describe("the contraindication notice", () => {
  it("says what was left out and why, and wears no red", () => {
    const html = renderToStaticMarkup(<ContraindicationNotice conditions={recogniseContraindications("raynauds")} base="/gb" />)
    expect(html).toContain("Left out, because of what you told us")
    expect(html).toContain("cold closes vessels")
    expect(html).toContain("/gb/tips")
    expect(html).not.toContain("flag")
  })

  it("isn’t there without a condition", () => {
    expect(renderToStaticMarkup(<ContraindicationNotice conditions={[]} base="" />)).toBe("")
  })
})
