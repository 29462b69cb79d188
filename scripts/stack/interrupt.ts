const controller = new AbortController()

/** Aborted by the first Ctrl-C, or when this process is asked to end: commands end then, and what was started is stopped in order. */
export const interrupted = controller.signal

/** From here on a signal asks instead of ending this process; a second one doesn't wait. */
export function listenForInterrupt(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (interrupted.aborted) {
        process.exit(130)
      }
      controller.abort()
    })
  }
}

export function interruption(): Promise<"interrupted"> {
  return new Promise((resolve) => {
    interrupted.addEventListener("abort", () => { resolve("interrupted") }, { once: true })
  })
}
