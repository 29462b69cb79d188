import { describeFacets } from "./facets"
import { describeFilters } from "./filters"
import { describeDocuments, describeIndexes } from "./indexes"
import { describeHighlights, describeQueries } from "./queries"
import { Subject, type Feature, type Provider } from "./subject"

/**
 * What Medusa's Search Module relies on, asked of a provider over a real engine. Where an engine can't do something, its
 * provider has to say so: doing something slightly different is the one failure.
 * @param prefix that names of indexes must begin with
 * @param unclaimed what the provider says it can't do
 */
export function describeSearchProvider(name: string, make: () => Provider, prefix: () => string, unclaimed: Feature[] = []): void {
  const claims = (feature: Feature) => !unclaimed.includes(feature)
  describe(`${name} as a search provider`, () => {
    let subject: Subject
    const subjectOf = () => subject

    beforeAll(() => {
      subject = new Subject(make(), prefix())
    })
    afterAll(() => subject.settled(subject.provider.deleteIndex({ index: subject.definition.physical_name })))

    describeIndexes(subjectOf, claims)
    describeDocuments(subjectOf)
    describeFilters(subjectOf, claims)
    describeFacets(subjectOf, claims)
    describeQueries(subjectOf, claims)
    if (claims("highlights")) {
      describeHighlights(subjectOf)
    }
  })
}
