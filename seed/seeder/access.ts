import { createApiKeysWorkflow, createUsersWorkflow, linkSalesChannelsToApiKeyWorkflow, setAuthAppMetadataWorkflow, updateSalesChannelsWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { Run } from "./run"
import { STOREFRONT_KEY } from "./storefront-key"

const CHANNEL = "Kneewell web"
/** What Medusa calls a store that nobody has named yet. */
const UNNAMED = "Medusa Store"

/** Who may come in: the sales channel, the storefront's publishable key, and the first member of staff. */
export async function seedAccess(run: Run): Promise<string> {
  const channel = await seedChannel(run)
  await seedStorefrontKey(run, channel)
  await seedFirstAdmin(run)
  return channel
}

/** Takes over the sales channel that every new Medusa store has, and names store and currencies. Once named, they belong to staff. */
async function seedChannel({ container, query, data }: Run): Promise<string> {
  const { data: stores } = await query.graph({ entity: "store", fields: ["id", "name", "default_sales_channel_id"] })
  const [store] = stores
  if (!store?.default_sales_channel_id) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The store has no default sales channel; has the database been migrated?")
  }
  if (store.name === UNNAMED) {
    await updateSalesChannelsWorkflow(container).run({ input: { selector: { id: store.default_sales_channel_id }, update: { name: CHANNEL } } })
    const supported_currencies = data.regions.currencies.map((currency_code) => ({
      currency_code,
      is_default: currency_code === "usd",
      is_tax_inclusive: data.regions.regions.some(({ currency, tax_inclusive }) => currency === currency_code && tax_inclusive),
    }))
    await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update: { name: "Kneewell", supported_currencies } } })
  }
  return store.default_sales_channel_id
}

async function seedStorefrontKey({ container, query }: Run, channel: string): Promise<void> {
  const { data: keys } = await query.graph({ entity: "api_key", fields: ["id"], filters: { title: STOREFRONT_KEY, type: "publishable" } })
  if (keys.length) {
    return
  }
  const { result } = await createApiKeysWorkflow(container).run({ input: { api_keys: [{ title: STOREFRONT_KEY, type: "publishable", created_by: "" }] } })
  const [key] = result
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key?.id ?? "", add: [channel] } })
}

/** Only where nobody can sign in yet, and only with a password that was handed in. */
async function seedFirstAdmin({ container, query, logger }: Run): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env
  const { data: users } = await query.graph({ entity: "user", fields: ["id"], pagination: { take: 1, skip: 0 } })
  if (users.length) {
    return
  }
  if (!email || !password) {
    logger.info("No first admin was made: ADMIN_EMAIL and ADMIN_PASSWORD are not set")
    return
  }
  const { result } = await createUsersWorkflow(container).run({ input: { users: [{ email }] } })
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register("emailpass", { body: { email, password } })
  const [user] = result
  if (!authIdentity || !user) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The first admin could not be made: ${error}`)
  }
  await setAuthAppMetadataWorkflow(container).run({ input: { authIdentityId: authIdentity.id, actorType: "user", value: user.id } })
}
