import { createHmac, timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { z } from "zod"
import { env } from "../../../env"
import { isTag } from "../../../lib/cache"

const body = z.object({ tags: z.array(z.string().refine(isTag)).min(1).max(500) })

function isSigned(text: string, signature: string | null): boolean {
  const expected = createHmac("sha256", env.REVALIDATE_SECRET).update(text).digest()
  const given = Buffer.from(signature ?? "", "hex")
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** The backend says what has changed: a signed list of cache tags, forgotten at once, so that the next visitor sees the change. */
export async function POST(request: Request): Promise<Response> {
  const text = await request.text()
  if (!isSigned(text, request.headers.get("x-kneewell-signature"))) {
    return Response.json({ error: "The signature is missing or wrong." }, { status: 401 })
  }
  const parsed = body.safeParse(safeJson(text))
  if (!parsed.success) {
    return Response.json({ error: "Send { tags: [...] } with tags of the cache manifest." }, { status: 400 })
  }
  parsed.data.tags.forEach((tag) => { revalidateTag(tag, { expire: 0 }) })
  return Response.json({ revalidated: parsed.data.tags })
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
