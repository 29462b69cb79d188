"use client"

import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react"
import { RecentSearches } from "./recent-searches"
import { SuggestionPanel } from "./suggestion-panel"
import { addressesOf, moved, spoken } from "./suggestions"
import { useRecent } from "./use-recent"
import { useSuggestions } from "./use-suggestions"

type Props = {
  base: string
  country: string
  /** The page's own box, with its button; without it, the header's. */
  big?: boolean
  /** What stands in it to begin with. */
  query?: string
  label?: string
  placeholder?: string
}

/** They move the caret in the box, so nothing in the list is meant any more. */
const CARET_KEYS = ["Home", "End", "ArrowLeft", "ArrowRight"]

/** The search: a plain form to the results page that also answers as one types. Arrow keys walk the list, Enter goes there, Escape closes it. */
export function SearchBox({ base, country, big = false, query = "", label = "Search tips and products", placeholder = "Search" }: Props) {
  const id = useId()
  const box = useRef<HTMLFormElement>(null)
  const [text, setText] = useState(query)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const asked = useSuggestions(text, country, isOpen)
  const { recent, reload, ...forgetting } = useRecent()
  const suggestions = asked.state === "answered" ? asked.suggestions : null
  const all = `${base}/search?${new URLSearchParams({ q: text.trim() })}`
  const addresses = suggestions ? addressesOf(suggestions, all) : []
  const isShown = isOpen && suggestions !== null
  const showsRecent = isOpen && !text.trim() && recent.length > 0

  // The focus stays in the box, so the browser brings nothing into view by itself.
  useEffect(() => { box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" }) }, [at])

  function close() {
    setOpen(false)
    setAt(-1)
  }
  function onKeyDown(event: KeyboardEvent) {
    const address = addresses[at]
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      setOpen(true)
      setAt(moved(at, event.key === "ArrowDown" ? 1 : -1, addresses.length))
    } else if (event.key === "Enter" && isShown && address) {
      event.preventDefault()
      window.location.assign(address)
    } else if (event.key === "Escape" && (isShown || showsRecent)) {
      event.preventDefault()
      close()
    } else if (CARET_KEYS.includes(event.key)) {
      setAt(-1)
    }
  }
  return (
    <form ref={box} className={`find${big ? " find-big" : ""}`} role="search" aria-label={label} action={`${base}/search`} onBlur={(event) => { if (!box.current?.contains(event.relatedTarget)) { close() } }}>
      <label className="sr" htmlFor={`${id}-q`}>{label}</label>
      <input
        id={`${id}-q`} name="q" type="search" placeholder={placeholder} autoComplete="off" maxLength={200} value={text}
        role="combobox" aria-autocomplete="list" aria-expanded={isShown} aria-controls={`${id}-list`} aria-activedescendant={isShown && at >= 0 ? `${id}-list-${at}` : undefined}
        onChange={(event) => { setText(event.target.value); setOpen(true); setAt(-1) }} onKeyDown={onKeyDown} onFocus={() => { reload(); setOpen(!text.trim()) }}
      />
      <button className={big ? "btn" : undefined}>Search</button>
      {/* Pressing on it must not take the focus from the box, or it would close before the press is a click. */}
      <div className="finds" hidden={!showsRecent && (!isOpen || asked.state === "quiet")} onPointerDown={(event) => { event.preventDefault() }}>
        {showsRecent && <RecentSearches base={base} recent={recent} {...forgetting} />}
        {suggestions?.remarks.map((remark) => <p className="find-remark" key={remark}>{remark}</p>)}
        {suggestions && <SuggestionPanel id={`${id}-list`} suggestions={suggestions} at={at} all={all} />}
        {asked.state === "failed" && <p className="find-failed">We can’t suggest anything just now. Press Enter to search.</p>}
      </div>
      <p className="sr" role="status">{isShown ? spoken(suggestions) : showsRecent ? `${recent.length} recent. Press Tab to reach them.` : ""}</p>
    </form>
  )
}
