import type { Actor } from '../../contracts/change.js'
import type { Need, NeedInput } from '../../contracts/need.js'
import { mayExportNeeds } from '../../policies/need.js'
import type { Deps } from '../deps.js'
import { refuseUnless } from '../refuse-unless.js'

/** Writes all needs as JSON lines in the shape of an import, in the order of ids. */
export function createExportNeeds(deps: Pick<Deps, 'needs'>) {
  return async function* (actor: Actor): AsyncGenerator<string> {
    refuseUnless(mayExportNeeds(actor), actor)
    for await (const need of deps.needs.all()) yield `${JSON.stringify(toInput(need))}\n`
  }
}

/** What an import would take to make this need. */
function toInput(need: Need): NeedInput {
  const { ags: _ags, about: _about, createdAt: _created, changedAt: _changed, version: _version, ...said } = need
  return said
}
