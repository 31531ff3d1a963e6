const contacts = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /(?<![\p{L}\p{N}])(?:\+49|0)[\d\s/().-]{5,}\d/gu,
  // "Ansprechpartner: Max Muster", "Herr Dr. Muster": the words after the title up to two names.
  /(?<=(?<!\p{L})(?:Herrn?|Frau|Dr\.|Prof\.|Inh\.|Inhaber|Inhaberin|Ansprechpartner|Ansprechpartnerin|Kontakt|Meister|Chefin|Chef):?\s+)\p{Lu}[\p{Ll}ß.-]+(?:[\s-]\p{Lu}[\p{Ll}ß-]+)?/gu
]

/**
 * Makes a function that hides words and contacts (mail, web, telephone, persons called by title) in a text behind
 * `…`. `words` match whole, in any case, also with a genitive or plural ending.
 */
export function createMask(words: readonly string[]): (text: string) => string {
  const known = words.filter((word) => word.trim().length >= 3).map(escapePattern)
  // Longest first, so that a whole name goes before one of its words.
  const longest = known.sort((one, other) => other.length - one.length).join('|')
  const names =
    longest === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest})(?:e?n?s?)(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => {
    const withoutContacts = contacts.reduce((rest, pattern) => rest.replace(pattern, '…'), text)
    return names === null ? withoutContacts : withoutContacts.replace(names, '…')
  }
}

const escapePattern = (word: string): string => word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
