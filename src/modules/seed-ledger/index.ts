import { Module } from "@medusajs/framework/utils"
import SeedLedgerService from "./service"

export const SEED_LEDGER_MODULE = "seed_ledger"

export default Module(SEED_LEDGER_MODULE, { service: SeedLedgerService })
