import { ParticipantKind } from '../../contracts/participant.js'
import type { Visit } from '../page.js'
import type { Search } from '../search.js'
import { SubmitButton } from './button.js'
import { Check } from './field.js'

/** Narrows a search: kinds of partner, and whether distance counts. */
export const FilterForm = ({ visit: { texts, link }, search }: { readonly visit: Visit; readonly search: Search }) => (
  <form class="filter" method="get" action={link('/vorschlaege')}>
    <h2 id="eingrenzen">{texts.result.filterTitle}</h2>
    <input type="hidden" name="text" value={search.text} />
    {search.place !== '' && <input type="hidden" name="plz" value={search.place} />}
    {search.without.map((id) => (
      <input key={id} type="hidden" name="ohne" value={id} />
    ))}
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{texts.result.filterKinds}</legend>
      <div class="kern-fieldset__body">
        {ParticipantKind.options.map((kind) => (
          <Check
            key={kind}
            id={`art-${kind}`}
            name="art"
            value={kind}
            label={texts.kinds[kind].many}
            checked={search.kinds.includes(kind)}
          />
        ))}
      </div>
    </fieldset>
    <Check
      id="egal"
      name="egal"
      value="1"
      label={texts.result.ignoreDistance}
      hint={texts.result.ignoreDistanceHint}
      checked={search.ignoreDistance}
    />
    <SubmitButton look="secondary">{texts.result.apply}</SubmitButton>
  </form>
)
