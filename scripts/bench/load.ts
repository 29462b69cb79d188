import { Agent, get } from "node:http"
import { quantile } from "./numbers"

export const CONNECTIONS = 10
const SECONDS = 4
const MOST_REQUESTS = 40_000
const VISITS = 15

export type Load = { perSecond: number; p50Ms: number; p95Ms: number; failed: number }
type Answer = { status: number; firstByteMs: number; wholeMs: number }

/** Asks for one page as fast as it is answered, over a fixed number of connections, for a few seconds. */
export async function load(url: string): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const began = performance.now()
  const answers: Answer[] = []
  let sent = 0
  const goOn = () => performance.now() - began < SECONDS * 1000 && sent < MOST_REQUESTS
  const connection = async () => {
    while (goOn()) {
      sent++
      answers.push(await ask(url, agent))
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  const times = answers.map(({ wholeMs }) => wholeMs)
  return { perSecond: answers.length / seconds, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95), failed: answers.filter(({ status }) => status !== 200).length }
}

/** Milliseconds until the first byte, for one visitor after the other, each on a connection of their own; the median. */
export async function firstByte(url: string): Promise<number> {
  const times: number[] = []
  for (let visit = 0; visit < VISITS; visit++) {
    const agent = new Agent({ keepAlive: false })
    times.push((await ask(url, agent)).firstByteMs)
  }
  return quantile(times, 0.5)
}

/** Takes gzip, as browsers do, and reads the whole body. A connection that breaks counts as status 0. */
function ask(url: string, agent: Agent): Promise<Answer> {
  const began = performance.now()
  return new Promise((resolve) => {
    const request = get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      const firstByteMs = performance.now() - began
      response.on("end", () => { resolve({ status: response.statusCode ?? 0, firstByteMs, wholeMs: performance.now() - began }) })
      response.resume()
    })
    request.on("error", () => { resolve({ status: 0, firstByteMs: Number.NaN, wholeMs: performance.now() - began }) })
  })
}
