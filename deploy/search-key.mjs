// @ts-check
// Makes the key to this store's search indexes. Meilisearch derives a key from the master key and the key's own name,
// so that it can be known beforehand and the master key need not go round.
import { createHmac } from "node:crypto"
import { fileURLToPath } from "node:url"

const UID = "6f1d0c9e-5f5b-4c0e-9d0b-7c1f4f0a2b3d"
const ACTIONS = ["search", "documents.*", "indexes.*", "settings.*", "tasks.*", "stats.get"]

/** @param {string} masterKey */
export function searchKey(masterKey) {
  return createHmac("sha256", masterKey).update(UID).digest("hex")
}

/**
 * Does nothing when the key is there already.
 * @param {{ host: string, masterKey: string, prefix: string }} options
 */
async function createKey({ host, masterKey, prefix }) {
  const response = await fetch(`${host}/keys`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${masterKey}` },
    body: JSON.stringify({ uid: UID, name: "Kneewell backend", actions: ACTIONS, indexes: [`${prefix}*`], expiresAt: null }),
  })
  const answer = await response.json()
  if (!response.ok && answer.code !== "api_key_already_exists") {
    throw new Error(`Meilisearch at ${host} made no key: ${answer.message}`)
  }
  if (response.ok && answer.key !== searchKey(masterKey)) {
    throw new Error("Meilisearch derives keys otherwise than expected; has its version changed?")
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { MEILISEARCH_HOST: host, MEILI_MASTER_KEY: masterKey, MEILISEARCH_INDEX_PREFIX: prefix = "kneewell" } = process.env
  if (!host || !masterKey) {
    throw new Error("MEILISEARCH_HOST and MEILI_MASTER_KEY must be set")
  }
  await createKey({ host, masterKey, prefix })
}
