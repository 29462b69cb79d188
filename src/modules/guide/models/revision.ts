import { model } from "@medusajs/framework/utils"

/** One change of a tip or a page: who made it, and what each field was before. When is `created_at`. Kept when the row is gone. */
export const Revision = model
  .define("guide_revision", {
    id: model.id({ prefix: "grev" }).primaryKey(),
    entity: model.enum(["tip", "page"]),
    entity_id: model.text(),
    /** The id of who was signed in, or "seed" for the data files. */
    changed_by: model.text(),
    /** A list of `Change`. */
    changes: model.json(),
  })
  .indexes([{ on: ["entity_id", "created_at"] }])
