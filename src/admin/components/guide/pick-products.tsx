import type { AdminProduct } from "@medusajs/framework/types"
import { Button, Checkbox, createDataTableColumnHelper, DataTable, FocusModal, Text, useDataTable, type DataTablePaginationState, type DataTableRowSelectionState } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { sdk } from "../../lib/sdk"

const PAGE = 12
const column = createDataTableColumnHelper<AdminProduct>()
const COLUMNS = [
  // Medusa's own column of ticks, which it knows by this id, has no names for them.
  column.display({
    id: "select",
    header: () => <span className="sr-only">Choose</span>,
    cell: ({ row }) => <Checkbox aria-label={`Choose ${row.original.title}`} checked={row.getIsSelected()} disabled={!row.getCanSelect()} onCheckedChange={(checked) => { row.toggleSelected(checked === true) }} />,
  }),
  column.accessor("title", { header: "Product" }),
  column.accessor("status", { header: "Status", cell: ({ getValue }) => (getValue() === "published" ? "Published" : `${getValue()}: shoppers don’t see it`) }),
]

type Props = { /** Ids of those that are there already. */ taken: readonly string[]; onPick: (products: AdminProduct[]) => void; onClose: () => void }

/** Products by page and search, without those that are there already. */
function useChoice(taken: readonly string[]) {
  const [search, onSearchChange] = useState("")
  const [pagination, onPaginationChange] = useState<DataTablePaginationState>({ pageIndex: 0, pageSize: PAGE })
  const [rowSelection, setRowSelection] = useState<DataTableRowSelectionState>({})
  const [seen, setSeen] = useState<ReadonlyMap<string, AdminProduct>>(new Map())
  const asked = { q: search || undefined, limit: PAGE, offset: pagination.pageIndex * PAGE, fields: "id,title,status", order: "title" }
  const { data, error, isLoading } = useQuery({ queryKey: ["guide-pick-products", asked], queryFn: () => sdk.admin.product.list(asked), placeholderData: keepPreviousData })
  const products = data?.products ?? []
  const table = useDataTable({
    data: products,
    columns: COLUMNS,
    getRowId: ({ id }) => id,
    rowCount: data?.count ?? 0,
    isLoading,
    search: { state: search, onSearchChange: (text) => { onSearchChange(text); onPaginationChange({ pageIndex: 0, pageSize: PAGE }) } },
    pagination: { state: pagination, onPaginationChange },
    rowSelection: {
      state: rowSelection,
      enableRowSelection: ({ original }) => !taken.includes(original.id),
      // A product ticked on one page stays ticked when another is shown, so it has to be known by then.
      onRowSelectionChange: (selection) => { setRowSelection(selection); setSeen(new Map([...seen, ...products.map((product) => [product.id, product] as const)])) },
    },
  })
  const chosen = Object.keys(rowSelection).flatMap((id) => (rowSelection[id] ? seen.get(id) ?? [] : []))
  return { table, chosen, error }
}

/** Chooses products to add, over the whole screen. */
export function PickProducts({ taken, onPick, onClose }: Props) {
  const { table, chosen, error } = useChoice(taken)
  return (
    <FocusModal open onOpenChange={(open) => { if (!open) onClose() }}>
      <FocusModal.Content>
        <FocusModal.Header>
          <Button type="button" size="small" disabled={!chosen.length} onClick={() => { onPick(chosen) }}>{chosen.length ? `Add ${chosen.length}` : "Add"}</Button>
        </FocusModal.Header>
        <FocusModal.Body className="flex flex-col overflow-y-auto">
          <div className="px-6 pt-4">
            <FocusModal.Title>Add products</FocusModal.Title>
            <FocusModal.Description className="txt-small text-ui-fg-subtle">Those that are there already can’t be ticked again.</FocusModal.Description>
            {error && <Text size="small" role="alert">The products could not be read: {error.message}</Text>}
          </div>
          <DataTable instance={table}>
            <DataTable.Toolbar><DataTable.Search placeholder="Search products" autoFocus /></DataTable.Toolbar>
            <DataTable.Table emptyState={{ filtered: { heading: "Nothing by that name", description: "Try fewer words." }, empty: { heading: error ? "Not read" : "No products", description: "" } }} />
            <DataTable.Pagination />
          </DataTable>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
