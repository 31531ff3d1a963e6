import type { GivenAnswer } from '../contracts/kept-answer.js'

export interface AnswerMemory {
  readonly find: (id: string) => { readonly hash: string; readonly answer: GivenAnswer } | undefined
  readonly remember: (id: string, hash: string, answer: GivenAnswer) => void
}

/**
 * Answers to questions that carried an `Idempotency-Key`. A question changes nothing, so nothing of it is stored:
 * the newest answers stay in memory, up to so many characters.
 */
export function createAnswerMemory(mostCharacters = 8_000_000): AnswerMemory {
  const kept = new Map<string, { readonly hash: string; readonly answer: GivenAnswer }>()
  let characters = 0
  const sizeOf = (id: string, answer: GivenAnswer): number => id.length + answer.body.length + 200
  return {
    find: (id) => kept.get(id),
    remember(id, hash, answer) {
      if (kept.has(id)) return
      kept.set(id, { hash, answer })
      characters += sizeOf(id, answer)
      for (const [oldest, { answer: old }] of kept) {
        if (characters <= mostCharacters) return
        kept.delete(oldest)
        characters -= sizeOf(oldest, old)
      }
    }
  }
}
