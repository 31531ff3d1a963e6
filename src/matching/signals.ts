import { SignalName } from '../contracts/suggestion.js'
import type { Signals } from './signal.js'
import { capacity } from './signals/capacity.js'
import { concepts } from './signals/concepts.js'
import { format } from './signals/format.js'
import { kind } from './signals/kind.js'
import { meaning } from './signals/meaning.js'
import { proximity } from './signals/proximity.js'
import { reciprocity } from './signals/reciprocity.js'
import { text } from './signals/text.js'

/** All signals by name. A new one: its file, this line, its share in weights.ts, its words in web/texts. */
export const signals: Signals = { concepts, meaning, text, kind, proximity, format, reciprocity, capacity }

/** In the order they are shown: the contract's, told once. */
export const signalNames = SignalName.options
