import { readdirSync } from "node:fs"
import { join } from "node:path"
import { hasOwnRoute } from "./own-routes"

const ROUTES = join(__dirname, "../../app/[region]/(tips)/guide")

it("knows every route beside the one for all others, so that no page is made twice", () => {
  const routes = readdirSync(ROUTES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  // The warning signs are no page of the guide module: their texts are the safety rules’ own.
  expect(routes.filter((name) => !hasOwnRoute(name)).sort()).toEqual(["[handle]", "red-flags"])
})
