import type { Metadata } from "next"
import { chosenIn } from "../../../../features/search/facets"
import { plainText } from "../../../../features/search/request"
import { SearchPage } from "../../../../features/search/search-page"
import { SearchStart } from "../../../../features/search/search-start"
import { LONGEST_QUERY } from "../../../../features/search/text"
import { regionOf } from "../../../../lib/regions"

type Props = { params: Promise<{ region: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const dynamic = "force-dynamic"

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = readParams(await searchParams).get("q")
  return { title: query ? `${query.slice(0, LONGEST_QUERY)}: search` : "Search", description: "Tips, products and guides for a sore knee.", robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const region = await regionOf((await params).region)
  const asked = readParams(await searchParams)
  const query = plainText(asked.get("q") ?? "")
  if (!query || query.length > LONGEST_QUERY) {
    return <SearchStart region={region} tooLong={query.length > LONGEST_QUERY} />
  }
  return <SearchPage query={query} region={region} chosen={chosenIn(asked)} all={asked.get("show") === "all"} />
}

function readParams(given: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(Object.entries(given).flatMap(([key, value]) => [value ?? []].flat().map((one) => [key, one])))
}
