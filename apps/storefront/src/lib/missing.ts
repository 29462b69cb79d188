import "server-only"
import { notFound } from "next/navigation"
import { isNotFound } from "./store-client"

/** What was read, or `null` where the backend says that there is no such thing. An outage is thrown, never taken for that. */
export async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (isNotFound(error)) {
      return null
    }
    throw error
  }
}

/** What was read, or the page that says that there is nothing at this address, with 404 as status. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  return (await orNull(reading)) ?? notFound()
}
