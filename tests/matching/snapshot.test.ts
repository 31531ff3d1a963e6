import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../src/matching/catalogue.js'
import { rank } from '../../src/matching/rank.js'
import type { Segment } from '../../src/matching/segment.js'
import {
  type Expected,
  type ReadSnapshot,
  readSnapshot,
  type Take,
  writeSnapshot
} from '../../src/matching/snapshot.js'
import { CONCEPTS, catalogueOf, documentLike, network, question } from './small-network.js'

const head = { vocabulary: 'v1', seq: 7, change: 'participant a saved' }
const expected: Expected = {
  vocabulary: 'v1',
  changeAt: async (seq) => (seq <= 7 ? 'participant a saved' : null)
}

const written = (segments: readonly Segment[], given: Partial<typeof head> = {}): Uint8Array =>
  Buffer.concat([...writeSnapshot({ ...head, ...given }, segments, (bytes, before) => crc32(bytes, before))])

const takeFrom = (bytes: Uint8Array): Take => {
  let at = 0
  return async (count) => {
    if (at + count > bytes.length) return null
    at += count
    return new Uint8Array(bytes.subarray(at - count, at)).buffer
  }
}

const read = (bytes: Uint8Array, given: Partial<Expected> = {}): Promise<ReadSnapshot> =>
  readSnapshot({ ...expected, ...given }, takeFrom(bytes), (one, before) => crc32(one, before))

const small = () => catalogueOf([documentLike({ id: 'a' }), documentLike({ id: 'b', name: 'Öl & Söhne' })])

describe('a snapshot of the catalogue', () => {
  it('answers every question as the catalogue did, in several segments and with hidden entries', async () => {
    await fc.assert(
      fc.asyncProperty(network, network, question, async (first, second, asked) => {
        const holder = catalogueOf(first)
        holder.put(second)
        holder.remove(first.slice(0, 2).map(({ participant }) => participant.id))
        const before = rank(asked, holder.current())
        const found = await read(written(holder.current().segments))
        if (!found.fits) throw new Error(found.reason)
        const again = createCatalogue(CONCEPTS)
        again.adopt(found.segments)
        expect(rank(asked, again.current())).toEqual(before)
        expect(again.current().size).toBe(holder.current().size)
        expect(found.head).toMatchObject(head)
      }),
      { numRuns: 30 }
    )
  })

  it('notices any damaged byte', async () => {
    const bytes = written(small().current().segments)
    for (let at = 0; at < bytes.length; at += 1) {
      const broken = Uint8Array.from(bytes)
      broken[at] = (broken[at] ?? 0) ^ 0x10
      const found = await read(broken)
      // Four bytes of the head and of each segment only fill up to eight.
      if (found.fits) expect(found.segments).toEqual(small().current().segments)
      else expect(found.reason).toBe('damaged')
    }
  })

  it('notices a missing end, an empty file and a foreign file', async () => {
    const bytes = written(small().current().segments)
    for (const length of [0, 3, 16, 100, bytes.length - 1]) {
      expect(await read(bytes.subarray(0, length))).toEqual({ fits: false, reason: 'damaged' })
    }
    expect(await read(Buffer.from('{"some":"other file","of":"some length"}'))).toEqual({
      fits: false,
      reason: 'damaged'
    })
  })

  it('does not fit another format, vocabulary, an older graph or another graph', async () => {
    const { segments } = small().current()
    const bytes = written(segments)
    const text = Buffer.from(bytes).toString('latin1')
    const length = bytes[4] ?? 0
    const other = Buffer.from(text.slice(16, 16 + length).replace('"format":1', '"format":9'), 'latin1')
    const foreign = Buffer.concat([
      new Uint8Array(Uint32Array.of(0x4843_5348, length, crc32(other), 0).buffer),
      other,
      bytes.subarray(16 + length)
    ])
    expect(await read(foreign)).toEqual({ fits: false, reason: 'format' })
    expect(await read(bytes, { vocabulary: 'v2' })).toEqual({ fits: false, reason: 'vocabulary' })
    expect(await read(written(segments, { seq: 8 }))).toEqual({ fits: false, reason: 'ahead' })
    expect(await read(bytes, { changeAt: async () => 'participant z removed' })).toEqual({
      fits: false,
      reason: 'other-graph'
    })
  })
})
