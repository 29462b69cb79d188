import type { MedusaContainer } from "@medusajs/framework/types"
import type { RunningApp } from "./app"
import type { Snapshot } from "./snapshot"
import type { SwitchedSearch } from "./switched-search"

declare global {
  var backend: { app: RunningApp; snapshot: Snapshot; search: SwitchedSearch }
}

type Answer<T> = { status: number; body: T; headers: Headers }
type Options = { method?: string; body?: unknown; headers?: Record<string, string> }

/** The running backend of this test run. */
export const backend = {
  get container(): MedusaContainer {
    return globalThis.backend.app.container
  },
  get snapshot(): Snapshot {
    return globalThis.backend.snapshot
  },
  /** The way to the search engine, which can be cut and must be mended. */
  get search(): SwitchedSearch {
    return globalThis.backend.search
  },
  /** Fills the shop from a folder of data files; `force` also over what staff changed. */
  seed(folder: string, args: string[]): Promise<void> {
    return globalThis.backend.app.seed(folder, args)
  },
  /** Runs one of our workflows by its name, as a route does. */
  runWorkflow(name: string, input: unknown): Promise<void> {
    return globalThis.backend.app.runWorkflow(name, input)
  },
  get url(): string {
    return globalThis.backend.app.baseUrl
  },
}

/** Asks the backend as it would be asked from outside; any status is an answer, not an error. */
export async function request<T = unknown>(path: string, { method = "GET", body, headers }: Options = {}): Promise<Answer<T>> {
  const response = await fetch(`${backend.url}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  const json = response.headers.get("content-type")?.includes("json")
  return { status: response.status, body: (json ? JSON.parse(text) : text) as T, headers: response.headers }
}

/** As a shopper's browser or the storefront: with the publishable key. */
export function store<T = unknown>(path: string, options: Options = {}): Promise<Answer<T>> {
  return request<T>(`/store${path}`, { ...options, headers: { "x-publishable-api-key": required("MEDUSA_PUBLISHABLE_KEY"), ...options.headers } })
}

let token: string | undefined

/** As a member of the shop's staff. */
export async function admin<T = unknown>(path: string, options: Options = {}): Promise<Answer<T>> {
  token ??= await signIn()
  return request<T>(`/admin${path}`, { ...options, headers: { authorization: `Bearer ${token}`, ...options.headers } })
}

async function signIn(): Promise<string> {
  const answer = await request<{ token: string }>("/auth/user/emailpass", {
    method: "POST",
    body: { email: required("ADMIN_EMAIL"), password: required("ADMIN_PASSWORD") },
  })
  return answer.body.token
}

/** Waits until `probe` returns something other than undefined; fails with `what` after 5 seconds, the time a change may take to spread. */
export async function eventually<T>(what: string, probe: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 5_000
  for (;;) {
    const found = await probe()
    if (found !== undefined) {
      return found
    }
    if (Date.now() > deadline) {
      throw new Error(`Not within 5 seconds: ${what}`)
    }
    await new Promise((resume) => setTimeout(resume, 50))
  }
}

/** Mends the way to the search engine, and waits until searches go there again. */
export async function mendSearch(): Promise<void> {
  await backend.search.mend()
  await eventually("the search engine answers again", async () => {
    const { body } = await store<{ results: { metadata: { engine: string } }[] }>("/search", { method: "POST", body: { entity: "product", pagination: { take: 0 } } })
    return body.results[0]?.metadata.engine === "meilisearch" ? true : undefined
  })
}

export function required(name: string): string {
  const value = process.env[name]
  if (!value) {
    throw new Error(`${name} is not set: start integration tests with "npm test"`)
  }
  return value
}
