import { createHash } from 'node:crypto'

/** An id made of what a row says, for rows that bring none: the same row gets the same id in every run. */
export const deriveId = (letter: string, facts: readonly (string | null | undefined)[]): string =>
  `${letter}-${createHash('sha256')
    .update(JSON.stringify(facts.map((fact) => fact ?? null)))
    .digest('hex')
    .slice(0, 20)}`
