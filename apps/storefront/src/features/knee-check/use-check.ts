"use client"

import { useEffect, useLayoutEffect, useRef, useState } from "react"
import { pick, type Answers } from "./answers"
import { answersFromFragment } from "./places"
import type { Choice, Part } from "./questions"
import { begin, goTo, next, type Check, type Judge } from "./steps"

/** What a history entry knows of the check: the number of a screen, and never what was answered there. */
type Entry = { step: number; pushed: boolean }

function entryOf(state: unknown): Entry | null {
  return typeof state === "object" && state !== null && "step" in state && typeof state.step === "number" ? { step: state.step, pushed: "pushed" in state } : null
}

/**
 * Marks the entry the page came with. A place that was pressed on the home page comes in the fragment, which is never sent;
 * it is taken out of the address at once. What the framework keeps in the entry stays: without it, Back would load the page again.
 */
function takeEntry(step: number): Answers {
  const { hash, pathname } = window.location
  window.history.replaceState({ ...(window.history.state as object | null), step }, "", pathname)
  return answersFromFragment(hash)
}

/** Brings a new screen, or what it complains about, to whoever reads or listens. */
function useFocus({ at, isComplaining }: Check) {
  const shown = useRef(at)
  useLayoutEffect(() => {
    if (shown.current !== at) {
      shown.current = at
      window.scrollTo({ top: 0, behavior: "instant" })
      document.querySelector<HTMLElement>("[data-current] [data-heading], [data-result] h1")?.focus({ preventScroll: true })
    } else if (isComplaining) {
      document.querySelector<HTMLElement>("[data-current] input")?.focus()
    }
  }, [at, isComplaining])
}

/** Runs a check in the browser. It lives in this page’s memory alone: a reload begins it again. */
export function useCheck(initial: Check, judge: Judge) {
  const [check, setCheck] = useState(initial)
  useFocus(check)

  useEffect(() => {
    const pressed = takeEntry(initial.at)
    if (pressed.where) {
      setCheck(begin(pressed))
    }
    // Only as the page comes: what happens later is the shopper’s.
  }, [])

  useEffect(() => {
    const onPopState = ({ state }: PopStateEvent) => {
      const entry = entryOf(state)
      // An entry without a step is a jump within the page, such as the skip link’s.
      if (entry) {
        setCheck((old) => goTo(old, entry.step, judge))
      }
    }
    window.addEventListener("popstate", onPopState)
    return () => { window.removeEventListener("popstate", onPopState) }
  }, [judge])

  function show(to: Check) {
    if (to.at !== check.at) {
      window.history.pushState({ step: to.at, pushed: true }, "")
    }
    setCheck(to)
  }
  return {
    check,
    onPick: (part: Part, choice: Choice, isOn: boolean) => { setCheck((old) => ({ ...old, answers: pick(old.answers, part, choice, isOn), isComplaining: false })) },
    onNext: () => { show(next(check, judge)) },
    onGo: (at: number) => { show(goTo(check, at, judge)) },
    onBack: () => {
      if (entryOf(window.history.state)?.pushed) {
        window.history.back()
      } else {
        show(goTo(check, check.at - 1, judge))
      }
    },
  }
}
