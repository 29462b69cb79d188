import { z } from "zod"
import { DIRECTIONS, GRADES } from "../../features/catalogue/grades"

/** A tip's evidence as the store API gives it. */
export const evidence = z.object({ grade: z.enum(GRADES), direction: z.enum(DIRECTIONS), summary: z.string() })
