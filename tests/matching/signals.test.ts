import { describe, expect, it } from 'vitest'
import { SignalName } from '../../src/contracts/suggestion.js'
import { signalNames, signals } from '../../src/matching/signals.js'
import { describeSignal } from './describe-signal.js'

for (const name of signalNames) describeSignal(name, signals[name])

describe('the signals', () => {
  it('are those the contract names, in that order', () => {
    expect([...signalNames]).toEqual(SignalName.options)
    expect(Object.keys(signals).sort()).toEqual([...SignalName.options].sort())
  })
})
