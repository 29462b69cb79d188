/** More than all words of the check together. */
const MOST_BYTES = 16_384

export type ReadBody = { ok: true; value: unknown } | { ok: false; error: string; status: 400 | 413 }

/** The JSON of a request, as far as a check can be long. It reads no further than that, whatever length was announced. */
export async function readBody(request: Request): Promise<ReadBody> {
  const text = await textOf(request)
  if (text === null) {
    return { ok: false, status: 413, error: `The answers of a check are at most ${MOST_BYTES} bytes long.` }
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return { ok: false, status: 400, error: "The answers are asked for as one JSON object, such as {\"where\": [\"front\"]}." }
  }
}

/** Null for what is too long. */
async function textOf(request: Request): Promise<string | null> {
  const reader = request.body?.getReader()
  const decoder = new TextDecoder()
  let text = ""
  let length = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > MOST_BYTES) {
      await reader?.cancel()
      return null
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
