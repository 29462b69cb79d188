// @ts-check
// Writes the storefront's publishable key, which the seeder made, to the file that is named: publishable-key.mjs <file>
import { writeFileSync } from "node:fs"
import pg from "pg"

const [file] = process.argv.slice(2)
if (!file) {
  throw new Error("Name the file to write to")
}
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
const { rows } = await client.query("select token from api_key where type = 'publishable' and title = 'Kneewell storefront' and revoked_at is null and deleted_at is null")
await client.end()
if (!rows[0]) {
  throw new Error('The shop has no publishable key titled "Kneewell storefront": has it been seeded?')
}
writeFileSync(file, rows[0].token)
