import { Failure } from "./failure"
import type { Stack } from "./stack"

/**
 * Opens the stack, brings it up, prints where it is, and holds it until Ctrl-C or until a part of it ends.
 * Stops everything in order, also when bringing it up fails; a second Ctrl-C doesn't wait.
 */
export async function runUntilStopped(open: () => Promise<Stack>, bringUp: (stack: Stack) => Promise<void>): Promise<void> {
  const asked = stopAsked()
  const stack = await open()
  try {
    const ready = bringUp(stack)
    // When stopping is asked for in the middle, what is still being brought up fails; that is no news then.
    ready.catch(() => undefined)
    if ((await Promise.race([ready.then(() => "ready" as const), asked])) === "ready") {
      announce(stack)
      const ended = await Promise.race([asked, stack.firstExit()])
      if (typeof ended === "object") {
        throw new Failure(`${ended.name} stopped by itself; what it printed last stands above. Everything else was stopped too.`, ended.tail())
      }
    }
  } finally {
    process.stdout.write("Stopping …\n")
    await stack.close()
  }
  process.exit(0)
}

function stopAsked(): Promise<"stop"> {
  return new Promise((resolve) => {
    let asked = false
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (asked) {
          process.exit(130)
        }
        asked = true
        resolve("stop")
      })
    }
  })
}

function announce({ settings, secrets }: Stack): void {
  process.stdout.write(
    [
      "",
      `  Shop   ${settings.siteUrl}`,
      `  Admin  ${settings.backendUrl}/app`,
      `         ${settings.ADMIN_EMAIL}, first password ${secrets.ADMIN_PASSWORD}`,
      "",
      "  Payment is a test: no card is charged. Prices and stock are samples.",
      "  Ctrl-C stops everything.",
      "",
      "",
    ].join("\n"),
  )
}
