import { useEffect, useRef } from "react"

/** Moves the keyboard's place to an element, by its id, once what was changed is drawn. */
export function useFocusAfter(): (id: string) => void {
  const wanted = useRef<string>()
  useEffect(() => {
    if (wanted.current) {
      document.getElementById(wanted.current)?.focus()
      wanted.current = undefined
    }
  })
  return (id) => { wanted.current = id }
}
