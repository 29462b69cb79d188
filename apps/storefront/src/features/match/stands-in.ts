import type { Attributes } from "../catalogue/attributes"

/** What decides whether one thing does the job of another. `category` is a handle. */
export type Job = { category: string | null } & Pick<Attributes, "arch_height" | "latex_free" | "neoprene_free">

/** Whether one thing can stand in for another: of its kind, for the same arch, and free of all that the other is stated to be free of, since we don't know who needs that. */
export function standsIn(other: Job, { category, arch_height, latex_free, neoprene_free }: Job): boolean {
  return other.category === category && other.arch_height === arch_height && (!latex_free || other.latex_free === true) && (!neoprene_free || other.neoprene_free === true)
}
