"use server"

import { readAnswers, type Answers } from "./answers"

/**
 * Takes the whole form where no script runs it, and hands the answers back to the page, which is rendered with what the
 * rules say of them. Nothing of them is kept or logged.
 */
export async function takeAnswers(_before: Answers | null, form: FormData): Promise<Answers> {
  return Promise.resolve(readAnswers(form))
}
