import type { UnderstoodConcept } from '../../contracts/suggestion.js'
import type { Visit } from '../page.js'

interface Props {
  readonly visit: Visit
  readonly concepts: readonly UnderstoodConcept[]
  /** Concepts the person struck out, by id and name. */
  readonly removed: readonly { readonly id: string; readonly label: string }[]
  readonly nameOfConcept: (concept: { readonly id: string; readonly label: string }) => string
  /** The link of this search with these concepts struck out. */
  readonly without: (ids: readonly string[]) => string
}

/** "How we understood you": each concept with the words that led to it, and a link that takes it out. */
export const Understood = ({ visit: { texts }, concepts, removed, nameOfConcept, without }: Props) => {
  const { result } = texts
  const ids = removed.map(({ id }) => id)
  return (
    <section class="understood" aria-labelledby="verstanden">
      <h2 id="verstanden">{result.understoodTitle}</h2>
      {concepts.length === 0 ? <p>{result.understoodNone}</p> : <p class="quiet">{result.understoodHint}</p>}
      <ul class="concepts">
        {concepts.map((concept) => (
          <li key={concept.id} class="concept">
            <span class="concept-name">{nameOfConcept(concept)}</span>
            {concept.words.length > 0 && (
              <span class="concept-words">{result.words(concept.words.slice(0, 4).join(', '))}</span>
            )}
            <a class="concept-remove" href={without([...ids, concept.id])}>
              <span aria-hidden="true">×</span> {result.remove}
              <span class="kern-sr-only">: {nameOfConcept(concept)}</span>
            </a>
          </li>
        ))}
      </ul>
      {removed.length > 0 && (
        <div class="removed">
          <h3>{result.removedTitle}</h3>
          <ul>
            {removed.map(({ id, label }) => (
              <li key={id}>
                <s>{label}</s>{' '}
                <a href={without(ids.filter((other) => other !== id))}>
                  {result.restore}
                  <span class="kern-sr-only">: {label}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
