import { beforeAll, describe, expect, it } from 'vitest'
import { createBaseForm } from '../../src/language/base-form.js'
import { stem } from '../../src/language/stem.js'
import { openLanguage } from './open-language.js'

describe('bringing forms of a word together', () => {
  let root: (word: string) => string

  beforeAll(async () => {
    const baseForm = createBaseForm((await openLanguage()).lexicon)
    root = (word) => stem(baseForm(word))
  })

  it.each([
    ['gerissen', 'reißen'],
    ['reißt', 'reißen'],
    ['gebrochen', 'brechen'],
    ['bricht', 'brechen'],
    ['gebogen', 'biegen'],
    ['geschliffen', 'schleifen'],
    ['geschnitten', 'schneiden'],
    ['gegossen', 'gießen'],
    ['geschmolzen', 'schmelzen'],
    ['verzogen', 'verziehen'],
    ['verlor', 'verlieren'],
    ['hält', 'halten'],
    ['fällt', 'fallen'],
    ['läuft', 'laufen'],
    ['geschoben', 'schieben']
  ])('meets the strong verb: %s is %s', (form, infinitive) => {
    expect(root(form)).toBe(root(infinitive))
  })

  it.each([
    ['eingeklebt', 'einkleben'],
    ['angebohrt', 'anbohren'],
    ['gefräst', 'fräsen'],
    ['geschweißte', 'schweißen'],
    ['gelötet', 'löten'],
    ['gemessen', 'messen'],
    ['ausgefallen', 'ausfallen']
  ])('meets the participle: %s is %s', (form, infinitive) => {
    expect(root(form)).toBe(root(infinitive))
  })

  it.each([
    ['azubis', 'azubi'],
    ['fotos', 'foto'],
    ['dächer', 'dach'],
    ['fenstern', 'fenster'],
    ['maschinen', 'maschine'],
    ['böden', 'boden'],
    ['türen', 'tür'],
    ['risse', 'riss'],
    ['betriebe', 'betrieb']
  ])('meets the plural: %s is %s', (plural, singular) => {
    expect(root(plural)).toBe(root(singular))
  })

  it.each(['gebäude', 'gerüst', 'gewinde', 'getriebe', 'gelenk', 'gerät', 'glas', 'gas', 'haus', 'kies', 'stahl'])(
    'does not take the noun %s for a form of a verb',
    (noun) => {
      expect(root(noun)).toBe(stem(noun))
    }
  )

  it('leaves what it does not know as it was', () => {
    for (const word of ['', 'x', 'ge', 'get', 'qwrtzgeplmpf', '3d']) expect(root(word)).toBe(stem(word))
  })
})
