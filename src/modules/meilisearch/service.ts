import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import { MeiliSearch, MeiliSearchApiError, type EnqueuedTaskPromise, type MultiSearchQuery, type Task } from "meilisearch"
import { compileFilter } from "./compile-filter"
import { compileQueries } from "./compile-query"
import { compileSettings } from "./compile-settings"
import { toEngineDocument } from "./dates"
import { askedTooMuch, isTooMuch } from "./rate-limit"
import { readResult } from "./read-result"

type Options = { host: string; apiKey: string }

/** Milliseconds. Answers take a few; building an index over many documents may take minutes. */
const TIMEOUT = { request: 10_000, task: 300_000 }
const POLL_INTERVAL = 20
const PAGE = 1_000

/** Medusa's Search Module on Meilisearch: a thin service over pure compilers. It waits for every task by itself, so it has no `waitForTask`. */
export default class MeilisearchProvider extends AbstractSearchProviderService {
  static override identifier = "meilisearch"
  private readonly client: MeiliSearch

  constructor(_dependencies: unknown, { host, apiKey }: Options) {
    super()
    this.client = new MeiliSearch({ host, apiKey, timeout: TIMEOUT.request, defaultWaitOptions: { timeout: TIMEOUT.task, interval: POLL_INTERVAL } })
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<SearchTypes.SearchTask> {
    const uid = index.physical_name
    const settings = compileSettings(index)
    await this.done(uid, this.client.createIndex(uid, { primaryKey: index.primary_key }), ["index_already_exists"])
    return this.done(uid, this.client.index(uid).updateSettings(settings))
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    return this.done(index, this.client.deleteIndex(index), ["index_not_found"])
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const [{ results }, { indexes }] = await Promise.all([this.client.getIndexes({ limit: PAGE }), this.client.getStats()])
    return results.map(({ uid, createdAt, updatedAt }) => ({
      name: uid,
      provider: this.identifier,
      document_count: indexes[uid]?.numberOfDocuments ?? 0,
      ...(createdAt ? { created_at: createdAt } : {}),
      ...(updatedAt ? { updated_at: updatedAt } : {}),
    }))
  }

  override async upsertDocuments(input: { index: string; definition: SearchTypes.ResolvedSearchIndexDefinition; documents: SearchTypes.SearchDocument[] }): Promise<SearchTypes.SearchTask> {
    const { index, definition, documents } = input
    await this.restoreIndex(index, definition)
    return this.done(index, this.client.index(index).addDocuments(documents.map((document) => toEngineDocument(document, definition)), { primaryKey: definition.primary_key }))
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    await this.mustExist(index)
    const filter = compileFilter(filters)
    if (!filter) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Deleting documents needs a filter; use clearIndex to empty an index")
    }
    return this.done(index, this.client.index(index).deleteDocuments({ filter }))
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.mustExist(index)
    return this.done(index, this.client.index(index).deleteAllDocuments())
  }

  override async search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([query])
    return result as SearchTypes.SearchResult
  }

  /** All queries, and those that only count for them, in one round trip. */
  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const plans = inputs.map(compileQueries)
    const { results } = await this.call(this.client.multiSearch<{ queries: MultiSearchQuery[] }, Record<string, unknown>>({ queries: plans.flat() }))
    let next = 0
    return inputs.map((query, at) => readResult(query, results.slice(next, (next += plans[at]?.length ?? 0))))
  }

  /** An engine that lost its data folder has no index to write to. Making it again here lets the seeding at the next start heal it. */
  private async restoreIndex(index: string, definition: SearchTypes.ResolvedSearchIndexDefinition): Promise<void> {
    try {
      await this.mustExist(index)
    } catch (error) {
      if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_FOUND) {
        throw error
      }
      await this.upsertIndex({ index: { ...definition, physical_name: index } })
    }
  }

  private async mustExist(index: string): Promise<void> {
    await this.call(this.client.getRawIndex(index))
  }

  /** Waits until Meilisearch has done what it accepted. A task that fails with an expected code counts as done. */
  private async done(index: string, enqueued: EnqueuedTaskPromise, expected: string[] = []): Promise<SearchTypes.SearchTask> {
    const task: Task = await this.call(enqueued.waitTask())
    if (task.status === "succeeded" || expected.includes(task.error?.code ?? "")) {
      return { id: String(task.uid), index, status: "succeeded" }
    }
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch could not ${task.type} on "${index}": ${task.error?.message ?? task.status}`)
  }

  /** Gives Meilisearch's refusals Medusa's types; anything else (it is away, too slow) is passed on as it is. */
  private async call<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      if (!(error instanceof MeiliSearchApiError)) {
        throw error
      }
      const code = error.cause?.code ?? ""
      if (isTooMuch(error)) {
        throw askedTooMuch(error)
      }
      if (code === "index_not_found") {
        throw new MedusaError(MedusaError.Types.NOT_FOUND, error.message)
      }
      throw code.startsWith("invalid_") ? new MedusaError(MedusaError.Types.INVALID_DATA, error.message) : error
    }
  }
}
