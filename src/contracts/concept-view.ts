import { z } from 'zod'
import { Concept } from './concept.js'

/** A concept by name, as shown in lists. */
export const ConceptName = Concept.pick({ id: true, label: true, en: true, kind: true })
export type ConceptName = z.infer<typeof ConceptName>

/** A concept with those around it; `related` in either direction, strongest first. */
export const ConceptSurroundings = z.object({
  concept: Concept.omit({ related: true }),
  broader: z.array(ConceptName),
  narrower: z.array(ConceptName),
  related: z.array(ConceptName)
})
export type ConceptSurroundings = z.infer<typeof ConceptSurroundings>
