import type { Deps } from '../deps.js'

/** Makes a function that names a concept in a language; undefined when nobody knows the id. */
export function createNameConcept(deps: Pick<Deps, 'concepts'>) {
  const names = new Map(deps.concepts.map(({ id, label, en }) => [id, { de: label, en }]))
  return (id: string, language: 'de' | 'en'): string | undefined => names.get(id)?.[language]
}
