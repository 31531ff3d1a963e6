import type { Change } from '../contracts/change.js'
import type { ChangeListener } from './graph.js'

/** Who is told of commits of this process. A listener that throws is logged and harms nobody else. */
export function createChangeListeners(log: (event: string, data: Readonly<Record<string, unknown>>) => void) {
  const listeners = new Set<ChangeListener>()
  return {
    add: (listener: ChangeListener): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell: (changes: readonly Change[]): void => {
      if (changes.length === 0) return
      for (const listener of listeners) {
        try {
          listener(changes)
        } catch (error) {
          log('change-listener-failed', { error })
        }
      }
    }
  } as const
}
