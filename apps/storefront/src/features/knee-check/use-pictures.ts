"use client"

import { useEffect, useRef } from "react"

/**
 * Asks for every picture that a plan could show while the first question is read, the same for everybody. The plan shows
 * what the browser has by then, so that which pictures it shows is learnt by nobody, our own server included.
 */
export function usePictures(pictures: readonly string[]) {
  // A picture that is held needn’t be asked for again.
  const held = useRef<HTMLImageElement[]>([])
  useEffect(() => {
    held.current = pictures.map((source) => Object.assign(new Image(), { fetchPriority: "low", src: source }))
  }, [pictures])
}
