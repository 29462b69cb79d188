export { NotFoundPage as default } from "../../../features/site/not-found"
