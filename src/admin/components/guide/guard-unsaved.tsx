import { Prompt } from "@medusajs/ui"
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from "react"
import { useBlocker } from "react-router-dom"

const Unsaved = createContext<(what: string, isUnsaved: boolean) => void>(() => undefined)

/** Says that something on this page isn't saved yet, so that it isn't left by accident. */
export function useUnsaved(what: string, isUnsaved: boolean): void {
  const say = useContext(Unsaved)
  useEffect(() => {
    say(what, isUnsaved)
  }, [say, what, isUnsaved])
}

/** Asks before a page with something unsaved is left, by a link or by closing the tab. One for the whole page: the router takes no second. */
export function GuardUnsaved({ children }: { children: ReactNode }) {
  const [unsaved, setUnsaved] = useState<readonly string[]>([])
  const say = useCallback((what: string, isUnsaved: boolean) => {
    setUnsaved((known) => [...known.filter((each) => each !== what), ...(isUnsaved ? [what] : [])])
  }, [])
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved.length > 0 && currentLocation.pathname !== nextLocation.pathname)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => { event.preventDefault() }
    if (unsaved.length) {
      window.addEventListener("beforeunload", ask)
    }
    return () => { window.removeEventListener("beforeunload", ask) }
  }, [unsaved])
  return (
    <Unsaved.Provider value={say}>
      {children}
      <Prompt open={blocker.state === "blocked"}>
        <Prompt.Content>
          <Prompt.Header>
            <Prompt.Title>Leave without saving?</Prompt.Title>
            <Prompt.Description>What you changed of {unsaved.join(" and ")} is not saved, and will be lost.</Prompt.Description>
          </Prompt.Header>
          <Prompt.Footer>
            <Prompt.Cancel onClick={() => { blocker.reset?.() }}>Stay</Prompt.Cancel>
            <Prompt.Action onClick={() => { blocker.proceed?.() }}>Leave</Prompt.Action>
          </Prompt.Footer>
        </Prompt.Content>
      </Prompt>
    </Unsaved.Provider>
  )
}
