import type { SearchTypes } from "@medusajs/framework/types"

type Fields = Record<string, SearchTypes.SearchFieldDefinition>

/** A declared field with its dotted path, such as `attributes.side`. */
export type FieldPath = { path: string; field: SearchTypes.SearchFieldDefinition }

/** Every leaf field of an index, objects flattened to dotted paths. */
export function flattenFields(fields: Fields, prefix = ""): FieldPath[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.type === "object" && field.fields ? flattenFields(field.fields, `${prefix}${name}.`) : [{ path: prefix + name, field }],
  )
}

/** Weight of a searchable field: more is more important. Undeclared is 1. */
export function weightOf({ field }: FieldPath): number {
  return typeof field.searchable === "object" ? (field.searchable.weight ?? 1) : 1
}
