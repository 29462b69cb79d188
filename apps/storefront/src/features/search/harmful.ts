/** Stands in place of what a tip says to do, for a shopper whom it would harm. */
export const HARMFUL = "Not for you as it stands: read when not to."
