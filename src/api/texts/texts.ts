import { de } from './de.js'
import { en } from './en.js'

/** The reference in both languages. */
export const texts = { de, en }
