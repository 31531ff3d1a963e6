/** Whether two stems mean nearly the same; false for a stem and itself. */
export interface Synonyms {
  readonly of: (stem: string) => ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** Synonyms from groups of words; words of several groups join no groups: being alike is not handed on. */
export const createSynonyms = (groups: readonly (readonly string[])[], stem: (word: string) => string): Synonyms => {
  const partners = new Map<string, Set<string>>()
  for (const group of groups) {
    const stems = new Set(group.map(stem))
    for (const one of stems) {
      const known = partners.get(one) ?? new Set<string>()
      for (const other of stems) if (other !== one) known.add(other)
      partners.set(one, known)
    }
  }
  return { of: (word) => partners.get(word) ?? NONE }
}
