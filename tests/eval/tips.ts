/** The tips in their order: graded files name them 1 to 8. */
export const TIPS = ["rest", "compression", "ice", "elevation", "painkillers", "exercise", "arch-support", "surgery"]
