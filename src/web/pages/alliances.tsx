import type { Alliance } from '../../contracts/alliance.js'
import { ParticipantKind } from '../../contracts/participant.js'
import type { KindCounts } from '../../usecases/network/count.js'
import type { DistrictCell } from '../../usecases/network/count-districts.js'
import { TableFrame } from '../components/table-frame.js'
import { districtName } from '../district-name.js'
import { say } from '../language.js'
import type { Page, Visit } from '../page.js'
import type { Texts } from '../texts/de.js'

/** The regional programmes: what each is about, and who takes part in its districts. */
export const alliancesPage: Page = {
  path: '/buendnisse',
  async show(visit, usecases) {
    const { texts, actor } = visit
    const alliances = await usecases.alliance.list(actor)
    const names = new Map(
      (await usecases.district.list(actor)).map(({ district }) => [district.ags, districtName(district)])
    )
    const cells = await Promise.all(
      alliances.map(({ districts }) => usecases.network.countDistricts(actor, { districts }))
    )
    return {
      title: texts.alliances.title,
      content: (
        <div class="frame">
          <h1>{texts.alliances.title}</h1>
          <p class="lead">{alliances.length > 0 ? texts.alliances.lead : texts.alliances.none}</p>
          {alliances.map((alliance, at) => (
            <OneAlliance key={alliance.id} visit={visit} alliance={alliance} cells={cells[at] ?? []} names={names} />
          ))}
        </div>
      )
    }
  }
}

interface Props {
  readonly visit: Visit
  readonly alliance: Alliance
  readonly cells: readonly DistrictCell[]
  readonly names: ReadonlyMap<string, string>
}

const OneAlliance = ({ visit, alliance, cells, names }: Props) => {
  const { texts, language } = visit
  const name = language === 'de' ? alliance.name : alliance.en
  return (
    <section class="alliance" id={alliance.id} aria-labelledby={`${alliance.id}-name`}>
      <h2 id={`${alliance.id}-name`}>{name}</h2>
      <p lang={language === 'de' ? undefined : 'de'}>{alliance.description}</p>
      <Parts texts={texts} alliance={alliance} kind="field" title={texts.alliances.fields} />
      <Parts texts={texts} alliance={alliance} kind="module" title={texts.alliances.modules} />
      <Districts visit={visit} name={name} cells={cells} names={names} />
    </section>
  )
}

interface PartsProps {
  readonly texts: Texts
  readonly alliance: Alliance
  readonly kind: 'field' | 'module'
  readonly title: string
}

const Parts = ({ texts, alliance, kind, title }: PartsProps) => {
  const parts = alliance.parts.filter((part) => part.kind === kind)
  const plain: Readonly<Record<string, string>> = texts.alliances.parts
  return parts.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>{plain[id] ?? name}</li>
        ))}
      </ul>
    </>
  )
}

interface DistrictsProps {
  readonly visit: Visit
  readonly name: string
  readonly cells: readonly DistrictCell[]
  readonly names: ReadonlyMap<string, string>
}

const Districts = ({ visit: { texts, language, link }, name, cells, names }: DistrictsProps) => {
  const kinds = ParticipantKind.options.filter((kind) => cells.some(({ counts }) => counts[kind] > 0))
  const shown = (counts: KindCounts, kind: ParticipantKind) =>
    kind === 'craft' && counts.craft > 0 && counts.craft < 3 ? texts.alliances.few : say(language, counts[kind])
  return (
    <>
      <TableFrame label={texts.alliances.tableCaption(name)}>
        <table class="kern-table kern-table--small stacks">
          <caption>{texts.alliances.tableCaption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.alliances.district}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" class="number">
                  {texts.kinds[kind].many}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ districts, counts }) => (
              <tr key={districts.join()}>
                <th scope="row">
                  {districts.map((ags, at) => (
                    <>
                      {at > 0 && ', '}
                      <a href={link('/beteiligte', { kreis: ags })}>{names.get(ags) ?? ags}</a>
                    </>
                  ))}
                </th>
                {kinds.map((kind) => (
                  <td key={kind} class="number" data-column={texts.kinds[kind].many}>
                    {shown(counts, kind)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {cells.some(({ districts }) => districts.length > 1) && <p class="quiet">{texts.alliances.widened}</p>}
    </>
  )
}
