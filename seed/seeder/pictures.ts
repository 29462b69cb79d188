import { deleteFilesWorkflow, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { Picture } from "./data"
import type { Run } from "./run"

/** An uploaded picture: where it is, what it shows, and at which scale. */
export type UploadedPicture = Pick<Picture, "alt" | "perInch"> & { url: string }
export type UploadedPictures = ReadonlyMap<string, UploadedPicture>
type File = { id: string; url: string }

/** Uploads pictures that are new or were redrawn, and takes away what they replace. */
export async function seedPictures(run: Run): Promise<UploadedPictures> {
  const { container, ledger, data } = run
  const changed = [...data.pictures.values()].filter((picture) => !ledger.holds(keyOf(picture), picture.svg))
  const replaced = changed.flatMap((picture) => ledger.value<File>(keyOf(picture))?.id ?? [])
  if (changed.length) {
    const files = changed.map(({ slug, svg }) => ({ filename: `${slug}.svg`, mimeType: "image/svg+xml", content: Buffer.from(svg).toString("base64"), access: "public" as const }))
    const { result } = await uploadFilesWorkflow(container).run({ input: { files } })
    await ledger.note(changed.map((picture, at) => ({ key: keyOf(picture), source: picture.svg, value: { id: result[at]?.id, url: result[at]?.url } })))
  }
  if (replaced.length) {
    await deleteFilesWorkflow(container).run({ input: { ids: replaced } })
  }
  return new Map([...data.pictures.values()].map((picture) => [picture.slug, { url: ledger.value<File>(keyOf(picture))?.url ?? "", alt: picture.alt, perInch: picture.perInch }]))
}

const keyOf = ({ slug }: Picture) => `picture:${slug}`
