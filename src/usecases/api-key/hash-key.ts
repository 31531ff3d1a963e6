import { createHash } from 'node:crypto'

/** SHA-256 in hex. Keys are 256 random bits, so a fast hash without salt is enough: there is nothing to guess. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex')
