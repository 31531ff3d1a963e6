import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Participant } from '../../src/contracts/participant.js'
import { findMissing } from '../../src/matching/nobody.js'
import { rank } from '../../src/matching/rank.js'
import { explain, type Grounds } from '../../src/matching/reasons.js'
import { sayReason } from '../../src/wording/say-reason.js'
import { type JudgedNeed, type Matcher, openMatcher, readYardstick } from '../quality/open-matcher.js'
import { catalogueOf, concepts, documentLike, network, question, questionLike } from './small-network.js'

const unknownReason = sayReason({ code: 'no such code', data: {} }, 'de')
const position = new Map(concepts.map(({ id }, at) => [id, at]))

describe('explaining a suggestion', () => {
  it('gives each side a reason and names exactly one doubt, whoever asks whom', () => {
    const words = fc.uniqueArray(fc.constantFrom(...concepts), { maxLength: 3 })
    fc.assert(
      fc.property(network, question, words, fc.boolean(), (documents, asked, told, hasEvidence) => {
        const grounds: Grounds = {
          concepts,
          understood: told.map(({ id, label }) => ({ id, label, words: ['Wort'] })),
          evidence: (_participant, concept) => (hasEvidence ? `Können ${concept}` : null)
        }
        for (const ranked of rank(asked, catalogueOf(documents).current())) {
          const { seeker, partner, doubt } = explain(asked, ranked, grounds)
          expect(seeker.length).toBeGreaterThan(0)
          expect(partner.length).toBeGreaterThan(0)
          for (const reason of [...seeker, ...partner, doubt]) {
            expect(sayReason(reason, 'de')).not.toBe(unknownReason)
            expect(sayReason(reason, 'de')).not.toMatch(/undefined|NaN|null/)
          }
          expect(new Set(seeker.map((reason) => JSON.stringify(reason))).size).toBe(seeker.length)
        }
      })
    )
  })

  const silent: Grounds = { concepts, understood: [], evidence: () => null }
  const doubtAbout = (given: Partial<Participant>, asked = questionLike()) => {
    const [ranked] = rank(asked, catalogueOf([documentLike({ id: 'a', ...given })]).current())
    if (ranked === undefined) throw new Error('nobody ranked')
    return explain(asked, ranked, silent).doubt
  }

  it('doubts a way beyond what the partner named, then a long one, unless distance does not matter', () => {
    const munich = { lat: 48.14, lon: 11.58 }
    expect(doubtAbout({ ...munich, maxDistanceKm: 50 }).code).toBe('outside-radius')
    expect(doubtAbout(munich).code).toBe('far')
    expect(doubtAbout(munich, questionLike({ ignoreDistance: true })).code).toBe('unproven')
  })

  it('tells distances rounded', () => {
    const { data } = doubtAbout({ lat: 48.14, lon: 11.58 })
    expect(Number(data.minutes) % 5).toBe(0)
  })

  it('doubts the format, the room and the pace when these speak against it', () => {
    expect(doubtAbout({}, questionLike({ formats: new Set(['thesis']) })).code).toBe('other-format')
    expect(doubtAbout({ capacity: 1 }).code).toBe('little-room')
    expect(doubtAbout({ kind: 'research' }).code).toBe('takes-time')
  })
})

describe('saying what is missing', () => {
  it('never stays silent', () => {
    fc.assert(
      fc.property(
        network,
        question,
        fc.uniqueArray(fc.constantFrom(...concepts), { maxLength: 3 }),
        (all, asked, told) => {
          const catalogue = catalogueOf(all).current()
          const understood = told.map(({ id, label }) => ({ id, label, words: [] }))
          const { missing } = findMissing(asked, rank(asked, catalogue), catalogue, understood, position)
          expect(missing.length).toBeGreaterThan(0)
          for (const reason of missing) expect(sayReason(reason, 'de')).not.toBe(unknownReason)
        }
      )
    )
  })

  it('says so when the network is empty, and when the text was not understood', () => {
    const { missing } = findMissing(questionLike(), [], catalogueOf([]).current(), [], position)
    expect(missing.map(({ code }) => code)).toEqual(['empty-network', 'not-understood'])
  })
})

describe('the reasons of the demo region', () => {
  let matcher: Matcher
  let needs: readonly JudgedNeed[]
  let partners: ReadonlyMap<string, Participant>

  beforeAll(async () => {
    const yardstick = await readYardstick()
    matcher = await openMatcher(yardstick.participants)
    needs = yardstick.needs
    partners = new Map(yardstick.participants.map((participant) => [participant.id, participant]))
  })

  it('can be checked: each covers what stands in the profile, in words of the person who asked', () => {
    let covered = 0
    let all = 0
    for (const need of needs) {
      const { suggestions, nobody } = matcher.find(need.text, need.trade, 10)
      expect(suggestions.length > 0).toBe(nobody === null)
      for (const { participant, reasons } of suggestions) {
        expect(reasons.seeker.length).toBeGreaterThan(0)
        expect(reasons.partner.length).toBeGreaterThan(0)
        const profile = partners.get(participant.id)
        const said = [...(profile?.skills ?? []), ...(profile?.equipment ?? [])]
        const covers = reasons.seeker.filter(({ code }) => code === 'covers')
        all += 1
        if (covers.length > 0) covered += 1
        for (const { data } of covers) {
          expect(said).toContain(data.phrase)
          for (const word of [data.words ?? []].flat()) expect(need.text).toContain(word)
        }
      }
    }
    console.log(`${covered} of ${all} suggestions name a skill or device of the partner`)
    expect(covered / all).toBeGreaterThan(0.9)
  })

  it('says what is missing whenever it suggests nobody', () => {
    for (const text of ['🪚', 'und oder', 'Ich brauche einen Kredit für mein Privathaus', 'qwrtz plmf']) {
      const { suggestions, nobody } = matcher.find(text, null, 10)
      if (suggestions.length === 0) expect(nobody?.missing.length).toBeGreaterThan(0)
      else expect(nobody).toBeNull()
    }
    expect(matcher.find('qwrtz plmf', null, 10).nobody?.missing.map(({ code }) => code)).toContain('not-understood')
  })
})
