import { env } from "../../../env"

const NAME = /^[\w-][\w.-]{0,200}$/
/** An upload's name holds the moment it was uploaded, so what it names never changes. */
const FOREVER = "public, max-age=31536000, immutable"

const TIMEOUT_MS = 10_000

/**
 * The pictures that the backend keeps, under the shop's own address. Remembered here, so that they are there while the backend isn't.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params
  if (!path.every((part) => NAME.test(part))) {
    return new Response("There is no such picture.", { status: 404 })
  }
  const upload = await fetch(`${env.MEDUSA_URL}/static/${path.join("/")}`, { cache: "force-cache", signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null)
  if (!upload?.ok) {
    return upload?.status === 404 ? new Response("There is no such picture.", { status: 404 }) : new Response("We could not fetch this picture just now.", { status: 502 })
  }
  return new Response(upload.body, {
    headers: {
      "content-type": upload.headers.get("content-type") ?? "application/octet-stream",
      "cache-control": FOREVER,
    },
  })
}
