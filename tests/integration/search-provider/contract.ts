import { describeFacets } from "./facets"
import { describeFilters } from "./filters"
import { describeDocuments, describeIndexes } from "./indexes"
import { describeHighlights, describeQueries } from "./queries"
import { Subject, type Provider } from "./subject"

/**
 * What Medusa's Search Module relies on, asked of a provider over a real engine. Where an engine can't do something, its
 * provider has to say so: doing something slightly different is the one failure.
 * @param prefix that names of indexes must begin with
 */
export function describeSearchProvider(name: string, make: () => Provider, prefix: () => string): void {
  describe(`${name} as a search provider`, () => {
    let subject: Subject
    const subjectOf = () => subject

    beforeAll(() => {
      subject = new Subject(make(), prefix())
    })
    afterAll(() => subject.settled(subject.provider.deleteIndex({ index: subject.definition.physical_name })))

    describeIndexes(subjectOf)
    describeDocuments(subjectOf)
    describeFilters(subjectOf)
    describeFacets(subjectOf)
    describeQueries(subjectOf)
    describeHighlights(subjectOf)
  })
}
