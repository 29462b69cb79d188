import "server-only"
import type { z } from "zod"
import { env } from "../env"
import type { Cached } from "./cache"

const TIMEOUT_MS = 10_000

type Query = Record<string, string | number | string[] | undefined>
type Options<S extends z.ZodType> = { schema: S } & Partial<Cached>

/** What the backend answered when it was not what was asked for. `status` is HTTP's; 0 when it could not be reached. */
export class StoreError extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message)
    this.name = "StoreError"
  }
}

export const isStoreError = (error: unknown): error is StoreError => error instanceof StoreError
export const isNotFound = (error: unknown): boolean => isStoreError(error) && error.status === 404
export const notFoundError = (message: string) => new StoreError(message, 404)

/**
 * The one door to the backend's store API. Every answer is checked against the shape that was expected.
 * A read is remembered only under tags of the cache manifest; an error never is.
 */
export const store = {
  get<S extends z.ZodType>(path: string, query: Query, { schema, tags, revalidate }: Options<S>): Promise<z.output<S>> {
    const remembered: RequestInit = tags ? { next: { tags, revalidate } } : { cache: "no-store" }
    return ask(`${path}${searchOf(query)}`, remembered, schema)
  },
  post<S extends z.ZodType>(path: string, body: unknown, { schema }: { schema: S }): Promise<z.output<S>> {
    return ask(path, { method: "POST", body: JSON.stringify(body), cache: "no-store" }, schema)
  },
}

async function ask<S extends z.ZodType>(path: string, init: RequestInit, schema: S): Promise<z.output<S>> {
  const response = await reach(path, init)
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    throw new StoreError(messageOf(body) ?? `The shop answered ${response.status} to ${path}`, response.status)
  }
  const parsed = schema.safeParse(body)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new StoreError(`The shop's answer to ${path} has another shape: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, 502)
  }
  return parsed.data
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  const headers = { "content-type": "application/json", "x-publishable-api-key": env.MEDUSA_PUBLISHABLE_KEY }
  try {
    return await fetch(`${env.MEDUSA_URL}${path}`, { ...init, headers, signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (error) {
    throw new StoreError(`The shop could not be reached at ${path}: ${error instanceof Error ? error.message : String(error)}`, 0)
  }
}

function messageOf(body: unknown): string | undefined {
  return typeof body === "object" && body !== null && "message" in body && typeof body.message === "string" ? body.message : undefined
}

/** Lists become `key[]=a&key[]=b`, as the store API reads them. */
function searchOf(query: Query): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach((one) => { params.append(`${key}[]`, one) })
    } else if (value !== undefined) {
      params.set(key, String(value))
    }
  }
  return params.size ? `?${params}` : ""
}
