/** One page of each kind, as the shop has them when it was seeded. */
export const PAGES = [
  { what: "home", path: "/" },
  { what: "the tips", path: "/tips" },
  { what: "a tip", path: "/tips/ice" },
  { what: "a tip that sells nothing", path: "/tips/surgery" },
  { what: "the guide", path: "/guide" },
  { what: "a page of the guide", path: "/guide/causes" },
  { what: "a page of the guide with a table", path: "/guide/return-to-running" },
  { what: "who should not use what", path: "/guide/contraindications" },
  { what: "the shop", path: "/products" },
  { what: "a category", path: "/categories/brace-hinged" },
  { what: "a product", path: "/products/aircast-knee-cryo-cuff" },
  { what: "the knee check", path: "/knee-check" },
  { what: "search results", path: "/search?q=flat+feet+arch+support" },
  { what: "an empty cart", path: "/cart" },
  { what: "nothing at an address", path: "/tips/no-such-tip" },
] as const
