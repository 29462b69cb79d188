import { Button, Container, Text } from "@medusajs/ui"

type Props = { isUnsaved: boolean; isSaving: boolean; onDiscard: () => void }

/** Always in sight while a form is edited: whether anything is unsaved, and the two ways out. */
export function SaveBar({ isUnsaved, isSaving, onDiscard }: Props) {
  return (
    <Container className="sticky bottom-0 flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle" role="status">{isUnsaved ? "Not saved yet" : "All is saved"}</Text>
      <div className="flex gap-2">
        <Button type="button" size="small" variant="secondary" disabled={!isUnsaved || isSaving} onClick={onDiscard}>Discard changes</Button>
        <Button type="submit" size="small" isLoading={isSaving} disabled={!isUnsaved}>Save</Button>
      </div>
    </Container>
  )
}
