/** Window event after something was added; its `detail` is the new number of things in the cart. */
export const CART_CHANGED = "kneewell:cart"
