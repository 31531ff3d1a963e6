import type { Actor } from '../../contracts/change.js'
import type { LinkedText, ListEntry } from '../../contracts/label-link.js'
import type { LinkLabel } from '../../language/link-labels.js'
import { mayReadReference } from '../../policies/reference.js'
import { refuseUnless } from '../refuse-unless.js'

export interface LinkLabelsDeps {
  /** Makes a list of labels ready for linking. */
  readonly createLinker: (labels: readonly string[]) => LinkLabel
}

/** Two lists; `top` is the number of labels wanted for each query, 1 and up. */
export interface LinkLabelsInput {
  readonly labels: readonly ListEntry[]
  readonly queries: readonly ListEntry[]
  readonly top: number
}

/** Proposes the nearest labels of one list for each text of another, one by one in the order of the queries. */
export function createLinkLabels({ createLinker }: LinkLabelsDeps) {
  return function* (actor: Actor, { labels, queries, top }: LinkLabelsInput): Generator<LinkedText> {
    refuseUnless(mayReadReference(actor), actor)
    const link = createLinker(labels.map(({ text }) => text))
    for (const { id, text } of queries) {
      const matches = link(text, top).flatMap(({ label, score }) => {
        const entry = labels[label]
        return entry === undefined ? [] : [{ id: entry.id, label: entry.text, score: round(score) }]
      })
      yield { id, query: text, matches }
    }
  }
}

const round = (score: number): number => Math.round(score * 10_000) / 10_000
