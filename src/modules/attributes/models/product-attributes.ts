import { model } from "@medusajs/framework/utils"

/** Facts about a product that Medusa has no field for. `null` means that the question doesn't arise for this kind of thing. */
export const ProductAttributes = model.define(
  { name: "product_attributes", tableName: "product_attributes" },
  {
    id: model.id({ prefix: "pattr" }).primaryKey(),
    brand: model.text().nullable(),
    support_level: model.enum(["light", "medium", "firm"]).nullable(),
    hinge: model.enum(["none", "single", "double"]).nullable(),
    side: model.enum(["either", "left_right"]).nullable(),
    closure: model.enum(["pull_on", "wrap", "strap", "none"]).nullable(),
    open_patella: model.boolean().nullable(),
    latex_free: model.boolean().nullable(),
    neoprene_free: model.boolean().nullable(),
    washable: model.boolean().nullable(),
    reusable: model.boolean().nullable(),
    pair: model.boolean().nullable(),
    material: model.text().nullable(),
    shape: model.text().nullable(),
    arch_height: model.enum(["low", "medium", "high"]).nullable(),
    insole_length: model.enum(["full", "three_quarter"]).nullable(),
    cold_source: model.enum(["gravity", "motor", "hand_pump", "freezer"]).nullable(),
    /** What US flexible spending plans tend to say; never a promise. domain.md B3. */
    fsa_hsa: model.enum(["usually", "may", "letter", "no"]).nullable(),
    evidence: model.enum(["good", "some", "limited", "none_shown"]).nullable(),
    in_the_box: model.text().nullable(),
    good_for: model.text().nullable(),
    not_for: model.text().nullable(),
    common_mistake: model.text().nullable(),
    care: model.text().nullable(),
    source_ids: model.json().nullable(),
  },
)
