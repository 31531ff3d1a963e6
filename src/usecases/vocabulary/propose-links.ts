import type { Actor } from '../../contracts/change.js'
import type { Concept } from '../../contracts/concept.js'
import type { LinkProposal, ListEntry } from '../../contracts/label-link.js'
import { mayReadReference } from '../../policies/reference.js'
import { refuseUnless } from '../refuse-unless.js'
import type { LinkLabelsDeps } from './link-labels.js'

/** Below this a proposal would only cost the person who confirms: of ten under it, hardly one is right. */
const LEAST = 0.5

/** Nearest names asked for, so that `top` different entries remain when one entry has several names. */
const NAMES = 50

export interface ProposeLinksInput {
  readonly entries: readonly ListEntry[]
  /** Proposals for each concept at most, 1 and up. */
  readonly top: number
}

/**
 * Proposes for each concept of ours the nearest entries of a foreign vocabulary, by any of their names. Nothing is
 * stored: a person decides on each row. Concepts that nothing comes near get none.
 */
export function createProposeLinks({
  createLinker,
  concepts
}: LinkLabelsDeps & { readonly concepts: readonly Concept[] }) {
  return function* (actor: Actor, { entries, top }: ProposeLinksInput): Generator<LinkProposal> {
    refuseUnless(mayReadReference(actor), actor)
    const names = entries.flatMap((entry) => [entry.text, ...entry.others].map((text) => ({ text, entry })))
    const link = createLinker(names.map(({ text }) => text))
    for (const { id, label, kind } of concepts) {
      if (kind === 'outside') continue
      const seen = new Set<string>()
      for (const { label: at, score } of link(label, NAMES)) {
        const entry = names[at]?.entry
        if (entry === undefined || score < LEAST || seen.size >= top) break
        if (seen.has(entry.id)) continue
        seen.add(entry.id)
        const rounded = Math.round(score * 10_000) / 10_000
        yield {
          status: 'proposed',
          concept: { id, label },
          foreign: { id: entry.id, label: entry.text },
          score: rounded
        }
      }
    }
  }
}
