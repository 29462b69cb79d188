import { createHash } from "node:crypto"
import { search } from "@medusajs/framework/utils"

/** The field every index keeps it in. */
export const versionField = { version: search.keyword() }

/**
 * A document with a short hash of all that is in it. Whatever it is made of (a row, a price list that has begun, the shop's own
 * words), two copies are the same when their versions are; and comparing those needs no document to be read.
 */
export function versioned<T extends object>(document: T): T & { version: string } {
  return { ...document, version: createHash("sha256").update(JSON.stringify(document)).digest("base64url").slice(0, 16) }
}
