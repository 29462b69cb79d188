import "server-only"
import { env } from "../env"

/**
 * The addresses to render while building; none where the build has no shop to ask.
 * What isn't rendered then is made when it is first asked for, and kept and forgotten like the rest.
 */
export async function prerendered<T>(list: () => T[] | Promise<T[]>): Promise<T[]> {
  return env.PRERENDER === "none" ? [] : list()
}
