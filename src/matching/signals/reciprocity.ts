import { TWO_SIDED } from '../formats.js'
import { seeksOf } from '../segment.js'
import type { Signal } from '../signal.js'

/**
 * Whether the partner gains too, 0..1: 1 when it names the asker's trade or kind among those it seeks, 0.75 when it
 * offers a two-sided way of working, 0.25 when it seeks others only, else 0.5. The blend takes it as its own part, so
 * one side's wish alone never carries a suggestion.
 */
export const reciprocity: Signal = (question, { segment, document }) => {
  if (((segment.flags[document] ?? 0) & 1) !== 0) {
    const trade = question.trade?.toLowerCase() ?? null
    return seeksOf(segment, document).some((sought) => names(sought, trade, question.from)) ? 1 : 0.25
  }
  return ((segment.formats[document] ?? 0) & TWO_SIDED) === 0 ? 0.5 : 0.75
}

const names = (sought: string, trade: string | null, from: string): boolean =>
  sought === from || (trade !== null && sought.includes(trade))
