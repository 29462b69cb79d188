import type { MedusaContainer } from "@medusajs/framework/types"
import { SEED_LEDGER_MODULE } from "../../src/modules/seed-ledger"
import type SeedLedgerService from "../../src/modules/seed-ledger/service"
import { decide, find, fingerprint, imprint, UNFINISHED, type Decision } from "./decide"

type Entry = { id: string; key: string; source: string; state: string; value: Record<string, unknown> | null }

/** What was last written, read once at the start and kept up to date. */
export class Ledger {
  /** Whether this run changed anything. */
  hasWritten = false

  private constructor(
    private readonly service: SeedLedgerService,
    private readonly entries: Map<string, Entry>,
  ) {}

  static async open(container: MedusaContainer): Promise<Ledger> {
    const service = container.resolve<SeedLedgerService>(SEED_LEDGER_MODULE)
    const rows = await service.listSeedEntries({}, { take: null })
    return new Ledger(service, new Map(rows.map((row) => [row.key, row as Entry])))
  }

  /** @param current what staff could have changed of the row, field by field; undefined where there is none */
  decide(key: string, source: unknown, current: object | undefined, force: boolean): Decision {
    const last = this.entries.get(key)
    return decide(fingerprint(source), find(current, last?.state), last, force)
  }

  /** Whether this very source was the last one written. */
  holds(key: string, source: unknown): boolean {
    return this.entries.get(key)?.source === fingerprint(source)
  }

  value<T>(key: string): T | undefined {
    return (this.entries.get(key)?.value ?? undefined) as T | undefined
  }

  /** Notes what is about to be written. */
  begin(notes: { key: string; source: unknown }[]): Promise<void> {
    return this.write(notes.map(({ key, source }) => ({ key, source: fingerprint(source), state: UNFINISHED, value: this.entries.get(key)?.value ?? null })))
  }

  /** Notes what was written, with the rows as they stand now; without `state`, what nobody but the seeder changes. */
  note(notes: { key: string; source: unknown; state?: object; value?: Record<string, unknown> }[]): Promise<void> {
    return this.write(notes.map(({ key, source, state = {}, value }) => ({ key, source: fingerprint(source), state: imprint(state), value: value ?? null })))
  }

  private async write(rows: Omit<Entry, "id">[]): Promise<void> {
    this.hasWritten ||= rows.length > 0
    const known = rows.flatMap((row) => {
      const entry = this.entries.get(row.key)
      return entry ? [{ id: entry.id, ...row }] : []
    })
    const fresh = rows.filter(({ key }) => !this.entries.has(key))
    const written = [
      ...(known.length ? await this.service.updateSeedEntries(known) : []),
      ...(fresh.length ? await this.service.createSeedEntries(fresh) : []),
    ]
    written.forEach((row) => this.entries.set(row.key, row as Entry))
  }
}
