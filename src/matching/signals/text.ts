import type { Signal } from '../signal.js'
import { weights } from '../weights.js'

/** How many of the need's own words stand in the profile: BM25F, pressed into 0..1 by s / (s + half). */
export const text: Signal = (_question, { textScore }) => textScore / (textScore + weights.textHalf)
