import { SEGMENT_SIZE, type Segment } from './segment.js'
import { createSegmentBuilder } from './segment-builder.js'

/** A segment with how many of its documents still count. */
export interface CountedSegment {
  readonly segment: Segment
  readonly alive: number
}

/** Segments of like size are joined when there are more than this of them. */
const MOST_OF_A_SIZE = 12
/** Where one size ends and the next begins; above the last nothing is joined. */
const SIZES = [256, SEGMENT_SIZE / 16, (3 * SEGMENT_SIZE) / 4] as const

/** Documents copied at once: some milliseconds, so that no request waits long. */
const COPIED_AT_ONCE = 500

/**
 * The segments to join next: of the smallest size of which there are too many, as many as one segment can hold.
 * Who counts decides the size, so that a large segment of whom most were replaced shrinks too. Empty: nothing to do.
 */
export const segmentsToJoin = (segments: readonly CountedSegment[]): readonly Segment[] => {
  let least = 0
  for (const most of SIZES) {
    const alike = segments.filter(({ alive }) => alive >= least && alive < most)
    if (alike.length > MOST_OF_A_SIZE) return fitting(alike)
    least = most
  }
  return []
}

/** As many as one segment can hold, the first ones; the next tidying takes the others. */
const fitting = (segments: readonly CountedSegment[]): readonly Segment[] => {
  let total = 0
  return segments
    .filter(({ alive }) => {
      total += alive
      return total <= SEGMENT_SIZE
    })
    .map(({ segment }) => segment)
}

/** Makes one segment of several, in steps. Whoever is hidden while it goes on is hidden in the new one too. */
export function* joinSegments(segments: readonly Segment[], conceptCount: number): Generator<void, Segment> {
  const builder = createSegmentBuilder(conceptCount)
  const origins: { readonly segment: Segment; readonly document: number }[] = []
  for (const segment of segments) {
    for (let document = 0; document < segment.size; document += 1) {
      if (segment.alive[document] === 0) continue
      builder.copy(segment, document)
      origins.push({ segment, document })
      if (origins.length % COPIED_AT_ONCE === 0) yield
    }
  }
  const joined = yield* builder.buildInSteps()
  origins.forEach(({ segment, document }, at) => {
    joined.alive[at] = segment.alive[document] ?? 0
  })
  return joined
}
