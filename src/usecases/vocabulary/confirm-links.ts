import { z } from 'zod'
import type { Actor } from '../../contracts/change.js'
import type { LinkProposal } from '../../contracts/label-link.js'
import { mayWriteReference } from '../../policies/reference.js'
import type { EscoLinks } from '../../store/esco-links.js'
import { refuseUnless } from '../refuse-unless.js'

export interface ConfirmLinksDeps {
  readonly escoLinks: EscoLinks
  readonly clock: () => Date
}

/** What became of confirmed rows; the others were left alone. */
export interface ConfirmReport {
  readonly stored: number
  /** Confirmed rows whose foreign id is no address, or whose concept does not exist. */
  readonly refused: readonly LinkProposal[]
  readonly waiting: number
}

/** Stores the links a person has confirmed; the last one of a concept wins. The same file twice changes nothing more. */
export function createConfirmLinks({ escoLinks, clock }: ConfirmLinksDeps) {
  return async (actor: Actor, proposals: readonly LinkProposal[]): Promise<ConfirmReport> => {
    refuseUnless(mayWriteReference(actor), actor)
    const confirmed = proposals.filter(({ status }) => status === 'confirmed')
    const known = await escoLinks.conceptIds()
    const isGood = ({ concept, foreign }: LinkProposal) =>
      known.has(concept.id) && z.url().safeParse(foreign.id).success
    const good = confirmed.filter(isGood)
    const links = new Map(good.map(({ concept, foreign }) => [concept.id, foreign.id]))
    await escoLinks.save({ id: actor.id, at: clock().toISOString() }, links)
    return {
      stored: links.size,
      refused: confirmed.filter((row) => !isGood(row)),
      waiting: proposals.filter(({ status }) => status === 'proposed').length
    }
  }
}
