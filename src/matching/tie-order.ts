import { hashText } from './segment.js'

/** What decides among equals: for whom (`seed`), and who (`id`). */
export interface Tied {
  readonly seed: string
  readonly id: string
}

/**
 * Place of a participant among equals, 0..1: a hash of both, so that it is the same every time, differs from need to
 * need, and favours nobody for its id. FNV-1a followed by the finaliser of MurmurHash3 (Appleby), without which
 * ids that differ in the last letter only would stay neighbours.
 */
export const tieOrder = ({ seed, id }: Tied): number => {
  let hash = hashText(`${seed}\n${id}`)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
