import { model } from "@medusajs/framework/utils"

export const SeedEntry = model.define("seed_entry", {
  id: model.id({ prefix: "seed" }).primaryKey(),
  /** What it is about, such as `product:standard-leg-spacer`. */
  key: model.text().unique(),
  /** Fingerprint of the data file's part that was written. */
  source: model.text(),
  /** Fingerprints of the fields of the row as it stood right after, as JSON. Another one now means that staff changed it. */
  state: model.text(),
  /** What later runs need to know of it, such as an uploaded picture's address. */
  value: model.json().nullable(),
})
