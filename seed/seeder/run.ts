import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import type { Query } from "../../src/query"
import type { SeedData } from "./data"
import type { Ledger } from "./ledger"

/** What every part of the seeder is handed. */
export type Run = { container: MedusaContainer; query: Query; logger: Logger; data: SeedData; ledger: Ledger; force: boolean }
