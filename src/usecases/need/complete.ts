import type { Need, NeedInput } from '../../contracts/need.js'
import type { Participant } from '../../contracts/participant.js'
import { Problem } from '../../contracts/problem.js'
import type { Regions } from '../../regions/regions.js'
import { settle } from '../participant/settle.js'

/** What a need's own words do not say. `asker`: the participant it names; undefined when it names one nobody knows. */
export interface NeedCircumstances {
  readonly id: string
  readonly now: string
  readonly asker: Participant | undefined
  readonly before?: Need | undefined
}

/**
 * Makes what is kept from a need as told, still without the concepts it is about. Trade, place and number of
 * employees that were not told are those of the participant who asks.
 *
 * @throws Problem `unknown-postal-code`; `invalid-input` at `/participantId` when nobody has that id
 */
export function completeNeed(
  regions: Pick<Regions, 'place' | 'find'>,
  input: NeedInput,
  { id, now, asker, before }: NeedCircumstances
): Need {
  if (input.participantId && !asker)
    throw new Problem('invalid-input', {}, [
      { pointer: '/participantId', code: 'unknown-participant', data: { id: input.participantId } }
    ])
  const placed = input.postalCode || input.town ? input : (asker ?? input)
  const { postalCode, town, ags } = settle(regions, placed)
  return {
    id,
    participantId: input.participantId ?? null,
    from: input.from,
    trade: input.trade ?? asker?.trade ?? null,
    employees: input.employees ?? asker?.employees ?? null,
    postalCode,
    town,
    ags,
    text: input.text,
    fieldOfAction: input.fieldOfAction ?? null,
    status: input.status,
    about: [],
    createdAt: before?.createdAt ?? now,
    changedAt: now,
    version: (before?.version ?? 0) + 1
  }
}
