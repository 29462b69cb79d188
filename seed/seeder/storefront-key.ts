/** The title of the publishable key that the storefront asks with: the seeder makes it, the launcher and deploy/publishable-key.mjs look it up. */
export const STOREFRONT_KEY = "Kneewell storefront"
