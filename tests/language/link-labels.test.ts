import { beforeAll, describe, expect, it } from 'vitest'
import { createWordAnalyser } from '../../src/language/analyse-word.js'
import { createEmbedder } from '../../src/language/embed.js'
import { createLabelLinker, type LinkLabel } from '../../src/language/link-labels.js'
import { joinGenders, personForm } from '../../src/language/person-form.js'
import { createSynonyms } from '../../src/language/synonyms.js'
import { readLexicon } from '../../src/store/lexicon.js'
import { readSynonymGroups } from '../../src/store/synonyms.js'

const labels = [
  'Tischlerin',
  'Servierer',
  'Dampfkesselwärter',
  'Softwareentwickler',
  'Wartung von Maschinen',
  'Bäckerei'
]

let link: LinkLabel
let createLinker: (labels: readonly string[]) => LinkLabel
beforeAll(async () => {
  const lexicon = await readLexicon([])
  const analyse = createWordAnalyser(lexicon)
  const synonyms = createSynonyms(await readSynonymGroups(), (word) => analyse(word).stem)
  createLinker = (list) => createLabelLinker({ analyse, embed: createEmbedder(lexicon), synonyms }, list)
  link = createLinker(labels)
})

const first = (query: string) => labels[link(query, 1)[0]?.label ?? -1]

describe('linking labels', () => {
  it.each([
    ['Schreiner', 'Tischlerin'],
    ['Kellner/Kellnerin', 'Servierer'],
    ['Geprüfter Kesselwärter', 'Dampfkesselwärter'],
    ['Software-Developer (m/w/d)', 'Softwareentwickler'],
    ['Maschinen instandhalten', 'Wartung von Maschinen']
  ])('finds for %s the label %s', (query, label) => {
    expect(first(query)).toBe(label)
  })

  it('gives the same text a score of nearly one and puts it first', () => {
    const [best] = link('Bäckerei', 3)
    expect(best?.label).toBe(5)
    expect(best?.score).toBeGreaterThan(0.99)
  })

  it('gives as many matches as asked, best first, with scores from 0 to 1', () => {
    const scores = link('Holz', 4).map(({ score }) => score)
    expect(scores).toHaveLength(4)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    for (const score of scores) expect(score).toSatisfy((value: number) => value >= 0 && value <= 1)
  })

  it('bears lists and queries without any word', () => {
    expect(createLinker([])('Holz', 3)).toEqual([])
    expect(createLinker(['…', '–'])('?!', 3).map(({ label }) => label)).toEqual([0, 1])
  })

  it('answers the same question the same way', () => {
    expect(link('Koch', 6)).toEqual(link('Koch', 6))
  })
})

describe('the form of words for persons', () => {
  it.each([
    ['elektrikerin', 'elektriker'],
    ['elektrikerinnen', 'elektriker'],
    ['ärztin', 'arzt'],
    ['bankkauffrau', 'bankkaufmann'],
    ['zimmerleute', 'zimmermann'],
    ['medizin', 'medizin'],
    ['termin', 'termin']
  ])('of %s is %s', (word, form) => {
    expect(personForm(word)).toBe(form)
  })

  it.each(['Mechaniker/-in', 'Mechaniker/in', 'Mechaniker*innen', 'MechanikerIn', 'Mechaniker:in', 'Mechaniker(in)'])(
    'takes the second gender out of %s',
    (text) => {
      expect(joinGenders(text)).toBe('Mechaniker')
    }
  )
})
