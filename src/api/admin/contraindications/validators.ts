import { z } from "@medusajs/framework/zod"

const contraindication = z.strictObject({
  contraindication_id: z.string().min(1, "choose a condition").max(100),
  level: z.enum(["avoid", "ask"], { error: "avoid: never with it; ask: not before asking" }),
  reason: z.string().trim().min(1, "say why, in a sentence that shoppers read").max(300, "say why in 300 characters at most"),
})

/** `seen`: the conditions that stood there when it was opened. None that somebody else has added since may be lost. */
export const SetContraindications = z.strictObject({ seen: z.array(z.string().max(100)).max(100), contraindications: z.array(contraindication).max(50) }).superRefine(({ contraindications }, context) => {
  const ids = contraindications.map(({ contraindication_id }) => contraindication_id)
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at) {
      context.addIssue({ code: "custom", path: ["contraindications", at, "contraindication_id"], message: "this condition stands here twice" })
    }
  })
})
export type SetContraindications = z.infer<typeof SetContraindications>
