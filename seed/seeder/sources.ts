import { GUIDE_MODULE } from "../../src/modules/guide"
import type GuideModuleService from "../../src/modules/guide/service"
import type { Run } from "./run"

/** Ids of sources by the code they are cited by. */
export type SourceIds = ReadonlyMap<string, string>

/** What the guide cites; what is missing is made. */
export async function seedSources({ container, data }: Run): Promise<SourceIds> {
  const guide = container.resolve<GuideModuleService>(GUIDE_MODULE)
  const existing = await guide.listGuideSources({}, { take: null })
  const missing = data.sources.filter(({ code }) => !existing.some((source) => source.code === code))
  const created = missing.length ? await guide.createGuideSources(missing) : []
  return new Map([...existing, ...created].map(({ code, id }) => [code, id]))
}
