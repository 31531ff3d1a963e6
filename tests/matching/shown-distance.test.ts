import { describe, expect, it } from 'vitest'
import { shownDistance } from '../../src/matching/shown-distance.js'
import { documentLike } from './small-network.js'

const shown = (kind: 'craft' | 'research', kilometres: number | null, travelMinutes: number | null) =>
  shownDistance({ participant: documentLike({ id: 'one', kind }).participant, kilometres, travelMinutes })

describe('the distance people are told', () => {
  it('is in tens to an anonymous firm, and never below ten', () => {
    expect(shown('craft', 17.2, 24)).toEqual({ kilometres: 20, travelMinutes: 20 })
    expect(shown('craft', 0.3, 5)).toEqual({ kilometres: 10, travelMinutes: 10 })
  })

  it('is in whole kilometres and steps of five minutes to others', () => {
    expect(shown('research', 17.2, 24)).toEqual({ kilometres: 17, travelMinutes: 25 })
  })

  it('is unknown where a place is', () => {
    expect(shown('research', null, null)).toEqual({ kilometres: null, travelMinutes: null })
  })
})
