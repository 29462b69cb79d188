import Medusa from "@medusajs/js-sdk"

/** The backend that serves this admin, as whoever is signed in. */
export const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } })
