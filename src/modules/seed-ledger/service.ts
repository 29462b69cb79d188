import { MedusaService } from "@medusajs/framework/utils"
import { SeedEntry } from "./models/seed-entry"

/** Remembers what the seeder last wrote, so that it can tell its own work from that of the shop's staff. */
export default class SeedLedgerService extends MedusaService({ SeedEntry }) {}
