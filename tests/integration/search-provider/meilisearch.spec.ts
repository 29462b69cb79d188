import MeilisearchProvider from "../../../src/modules/meilisearch/service"
import { required } from "../harness"
import { describeSearchProvider } from "./contract"

describeSearchProvider(
  "our own thin one",
  () => new MeilisearchProvider({}, { host: required("MEILISEARCH_HOST"), apiKey: required("MEILISEARCH_API_KEY") }),
  () => required("MEILISEARCH_INDEX_PREFIX"),
)
