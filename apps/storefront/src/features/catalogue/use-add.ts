"use client"

import { useState, type FormEvent } from "react"
import { CART_CHANGED } from "../cart/cart-changed"

type Answer = { ok: true; count: number; added: string } | { ok: false; error: string }
export type AddState = { kind: "idle" } | { kind: "adding" } | { kind: "added"; what: string } | { kind: "refused"; error: string }

const UNREACHABLE = "We could not reach the shop. Nothing was added. Please try again."

async function post(form: HTMLFormElement): Promise<Answer> {
  const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { accept: "application/json" } })
  if (!answer.headers.get("content-type")?.includes("json")) {
    return { ok: false, error: UNREACHABLE }
  }
  return answer.json() as Promise<Answer>
}

/** What keeps a form from being sent, and the name of the field that would mend it. */
export type Missing = { error: string; field?: string }

/** Adds by the form's own address without leaving the page. `check` says what is still missing, or nothing. */
export function useAdd(check: () => Missing | null) {
  const [state, setState] = useState<AddState>({ kind: "idle" })
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state.kind === "adding") {
      return
    }
    const form = event.currentTarget
    const missing = check()
    if (missing) {
      setState({ kind: "refused", error: missing.error })
      form.querySelector<HTMLInputElement>(`input[name="${missing.field ?? ""}"]:not(:disabled)`)?.focus()
      return
    }
    setState({ kind: "adding" })
    const answer = await post(form).catch((): Answer => ({ ok: false, error: UNREACHABLE }))
    setState(answer.ok ? { kind: "added", what: answer.added } : { kind: "refused", error: answer.error })
    if (answer.ok) {
      window.dispatchEvent(new CustomEvent(CART_CHANGED, { detail: answer.count }))
    }
  }
  return { state, onSubmit, reset: () => { setState({ kind: "idle" }) } }
}
