import "server-only"
import { cookies } from "next/headers"
import { env } from "../../env"
import { parseFlash, type Flash } from "./flash"

const MONTH = 30 * 24 * 60 * 60
const FLASH_SECONDS = 60

const shared = { httpOnly: true, sameSite: "lax", path: "/", secure: env.SITE_URL.startsWith("https:") } as const

/** A cart belongs to a region: its currency and tax do. So each region has its own. */
function cartCookie(country: string): string {
  return `kneewell_cart_${country}`
}

export async function readCartId(country: string): Promise<string | null> {
  const id = (await cookies()).get(cartCookie(country))?.value
  return id && /^cart_[0-9A-Z]+$/.test(id) ? id : null
}

export async function writeCartId(country: string, id: string): Promise<void> {
  ;(await cookies()).set(cartCookie(country), id, { ...shared, maxAge: MONTH })
}

export async function forgetCart(country: string): Promise<void> {
  ;(await cookies()).delete(cartCookie(country))
}

const FLASH = "kneewell_said"

/** What happened, for the next page to say; it is forgotten after a minute. */
export async function say(flash: Flash): Promise<void> {
  ;(await cookies()).set(FLASH, JSON.stringify(flash), { ...shared, maxAge: FLASH_SECONDS })
}

export async function readFlash(): Promise<Flash | null> {
  return parseFlash((await cookies()).get(FLASH)?.value)
}

export async function clearFlash(): Promise<void> {
  ;(await cookies()).delete(FLASH)
}
