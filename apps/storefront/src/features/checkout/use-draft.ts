"use client"

import { useEffect, useEffectEvent, type RefObject } from "react"
import { draftText, parseDraft, type Draft } from "./draft"
import { FIELDS } from "./field-names"

const KEY = "kneewell_checkout"

/** A browser may refuse to keep anything; then the checkout works, and a reload empties it. */
function kept<T>(use: (tab: Storage) => T): T | null {
  try {
    return use(window.sessionStorage)
  } catch {
    return null
  }
}

function isTypedInto(element: unknown): element is HTMLInputElement | HTMLSelectElement {
  return (element instanceof HTMLInputElement && element.type !== "radio") || element instanceof HTMLSelectElement
}

function fill(form: HTMLFormElement, draft: Draft) {
  for (const field of FIELDS) {
    const element = form.elements.namedItem(field)
    const value = draft[field]
    if (value !== undefined && isTypedInto(element)) {
      element.value = value
      element.closest("details")?.toggleAttribute("open", value !== "")
    }
  }
}

/**
 * Keeps what is typed in this tab, so that a reload, a way back or a failure of ours loses none of it.
 * `onState` is told when a state was put back, since the tax follows from it.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, cartId: string, onState: () => void) {
  const filled = useEffectEvent(onState)
  useEffect(() => {
    const element = form.current
    if (!element) {
      return
    }
    const draft = parseDraft(kept((tab) => tab.getItem(KEY)), cartId)
    fill(element, draft)
    if (draft.province) {
      filled()
    }
    const keep = () => {
      const data = new FormData(element)
      const values = Object.fromEntries(FIELDS.flatMap((field) => { const value = data.get(field); return typeof value === "string" ? [[field, value]] : [] }))
      kept((tab) => { tab.setItem(KEY, draftText(cartId, values)) })
    }
    element.addEventListener("input", keep)
    return () => { element.removeEventListener("input", keep) }
  }, [form, cartId])
}

/** On the order's page: what was typed has done its work. */
export function ForgetDraft() {
  useEffect(() => { kept((tab) => { tab.removeItem(KEY) }) }, [])
  return null
}
