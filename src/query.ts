import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** What `container.resolve("query")` gives. */
export type Query = Omit<RemoteQueryFunction, symbol>
