import { describe, expect, it } from 'vitest'
import { findTrios, type TrioCandidate } from '../../../src/matching/trio/find-trios.js'

const partner = (id: string, kind: TrioCandidate['kind'], offers: readonly number[]): TrioCandidate => ({
  id,
  kind,
  score: 0.5,
  offers: new Map(offers.map((concept) => [concept, 1]))
})

const concepts = [0, 1, 2, 3].map((concept) => ({ concept, weight: 0.5 }))

describe('trios', () => {
  it('bring together who covers different sides of a need', () => {
    const [trio] = findTrios(
      'craft',
      concepts,
      [partner('r', 'research', [0, 1]), partner('k', 'creative', [2, 3]), partner('k2', 'creative', [0])],
      3
    )
    expect([trio?.first.id, trio?.second.id]).toEqual(['r', 'k'])
    expect([trio?.together, trio?.alone]).toEqual([1, 0.5])
    expect([trio?.firstCovers, trio?.secondCovers]).toEqual([
      [0, 1],
      [2, 3]
    ])
  })

  it('are not two of whom one adds nothing', () => {
    expect(
      findTrios('craft', concepts, [partner('r', 'research', [0, 1, 2]), partner('k', 'creative', [0, 1])], 3)
    ).toEqual([])
  })

  it('are not two of one kind, and give a researcher a workshop', () => {
    const alike = [partner('r1', 'research', [0, 1]), partner('r2', 'research', [2, 3])]
    expect(findTrios('craft', concepts, alike, 3)).toEqual([])
    const [trio] = findTrios('research', concepts, [partner('h', 'craft', [0]), partner('k', 'creative', [1])], 3)
    expect(trio?.first.kind).toBe('craft')
  })
})
