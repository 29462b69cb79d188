/** Something a person can put right: one sentence that says what is wrong and how to change it, and the end of what the step printed. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly output?: string,
  ) {
    super(message)
  }
}

export function report(error: unknown): void {
  if (error instanceof Failure) {
    process.stderr.write(`${error.output ? `${error.output.trim()}\n` : ""}✗ ${error.message}\n`)
    return
  }
  process.stderr.write(`✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}
