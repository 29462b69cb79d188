import { Failure } from "./failure"
import { interruption } from "./interrupt"
import type { Stack } from "./stack"

/**
 * Opens the stack, brings it up, prints where it is, and holds it until Ctrl-C or until a part of it ends.
 * Stops everything in order, also when bringing it up fails.
 */
export async function runUntilStopped(open: () => Promise<Stack>, bringUp: (stack: Stack) => Promise<void>): Promise<void> {
  const asked = interruption()
  const stack = await open()
  try {
    await bringUp(stack)
    announce(stack)
    const ended = await Promise.race([asked, stack.firstExit()])
    if (typeof ended === "object") {
      throw new Failure(`${ended.name} stopped by itself; what it printed last stands above. Everything else was stopped too.`, ended.tail())
    }
  } finally {
    process.stdout.write("Stopping …\n")
    await stack.close()
  }
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
