// @ts-check
// Writes .env for docker-compose.yml, once: random secrets, and the addresses to be edited by hand.
import { randomBytes } from "node:crypto"
import { existsSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { searchKey } from "./search-key.mjs"

const file = fileURLToPath(new URL("../.env", import.meta.url))
const secret = () => randomBytes(32).toString("hex")

if (existsSync(file)) {
  process.stderr.write("✗ There is a .env already. Its secrets open the data that was made with them, so it is left as it is.\n")
  process.exit(1)
}
const masterKey = secret()
writeFileSync(
  file,
  `# Where shoppers and staff reach this shop, as their browsers see it.
SITE_URL=http://localhost:8000
BACKEND_URL=http://localhost:9000

# The first member of staff; change the password in the admin.
ADMIN_EMAIL=admin@kneewell.example
ADMIN_PASSWORD=${randomBytes(15).toString("base64url")}

# Secrets. Nothing works with the old data once one of them is lost.
POSTGRES_PASSWORD=${secret()}
JWT_SECRET=${secret()}
COOKIE_SECRET=${secret()}
REVALIDATE_SECRET=${secret()}
MEILI_MASTER_KEY=${masterKey}
# Follows from the master key; opens this store's indexes alone.
MEILISEARCH_API_KEY=${searchKey(masterKey)}
`,
  { mode: 0o600 },
)
process.stdout.write("✓ Wrote .env, readable by you alone. Set SITE_URL and BACKEND_URL in it, then: docker compose up -d --build --wait\n")
