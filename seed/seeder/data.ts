import { readdirSync, readFileSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import { z } from "@medusajs/framework/zod"
import { categorySchema, contraindicationSchema, guidePageSchema, productSchema, regionsSchema, sourceSchema, tipProductsSchema, tipSchema, type ProductData } from "./schema"

/** Beside the working directory, unless the launcher, which runs the built seeder, says otherwise. */
const seedFolder = () => process.env.KNEEWELL_SEED_DIR ?? resolve(process.cwd(), "seed")

export type SeedData = ReturnType<typeof readSeedData>

/**
 * Reads every data file and checks it against its schema.
 * @throws Error naming the file and each place in it that is wrong
 */
export function readSeedData(root = seedFolder()) {
  const read = <T>(file: string, schema: z.ZodType<T>) => parse(join(root, file), schema)
  return {
    regions: read("catalogue/regions.json", regionsSchema),
    categories: read("catalogue/categories.json", z.array(categorySchema)),
    products: readProducts(join(root, "catalogue/products")),
    sources: read("guide/sources.json", z.array(sourceSchema)),
    tips: read("guide/tips.json", z.array(tipSchema)),
    guidePages: filesOf(join(root, "guide/pages")).map((file) => parse(join(root, "guide/pages", file), guidePageSchema)),
    tipProducts: read("guide/tip-products.json", tipProductsSchema),
    contraindications: read("guide/contraindications.json", z.array(contraindicationSchema)),
    pictures: readPictures(join(root, "media")),
  }
}

/** One file a category; the file's name is the category's handle. */
function readProducts(folder: string): (ProductData & { category: string })[] {
  return filesOf(folder)
    .flatMap((file) => parse(join(folder, file), z.array(productSchema)).map((product) => ({ ...product, category: basename(file, ".json") })))
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith(".json")).sort()
}

/** `perInch`: units of the picture’s 800 an inch, where everything on it was drawn to one scale. */
export type Picture = { slug: string; svg: string; alt: string; perInch: number | null }

/** Finished pictures by slug. What a picture shows, and at which scale, stands in its own file. */
function readPictures(folder: string): Map<string, Picture> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".svg"))
  return new Map(
    files.map((file) => {
      const slug = basename(file, ".svg")
      const svg = readFileSync(join(folder, file), "utf8")
      const perInch = /^<svg[^>]* data-per-inch="(\d+)"/.exec(svg)?.[1]
      return [slug, { slug, svg, alt: /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? "", perInch: perInch ? Number(perInch) : null }]
    }),
  )
}

function parse<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, "utf8")))
  if (parsed.success) {
    return parsed.data
  }
  throw new Error(`${file}:\n${parsed.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`).join("\n")}`)
}
