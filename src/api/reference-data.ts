import { z } from 'zod'
import { Alliance } from '../contracts/alliance.js'
import { ConceptName, ConceptSurroundings } from '../contracts/concept-view.js'
import { Id } from '../contracts/participant.js'
import { District } from '../contracts/place.js'
import type { Usecases } from '../usecases/usecases.js'
import { wholeNumber } from './query-values.js'
import { defineRoute, noBody, noParams, noQuery, type Route } from './route.js'

const DistrictWithNeighbours = District.extend({ neighbours: z.array(z.string()) })

/** What is the same for everybody: the vocabulary, districts and alliances. */
export const referenceRoutes = ({
  concept,
  district,
  alliance
}: Pick<Usecases, 'concept' | 'district' | 'alliance'>): readonly Route[] => [
  defineRoute({
    method: 'get',
    path: '/concepts',
    operationId: 'suggestConcepts',
    tag: 'concepts',
    who: 'anybody',
    summary: { de: 'Begriffe beim Tippen vorschlagen', en: 'Suggest concepts while typing' },
    text: {
      de: 'Zuerst Begriffe, die so anfangen, dann solche mit einem Wort der Werkstatt, der Forschung oder der Gestaltung, das so anfängt.',
      en: 'First concepts that begin so, then those with a word of workshop, research or design that does.'
    },
    params: noParams,
    query: z.object({ text: z.string().max(200).default(''), limit: wholeNumber(1, 50, 10) }),
    body: noBody,
    answers: {
      200: { text: { de: 'Die Begriffe.', en: 'The concepts.' }, schema: z.object({ items: z.array(ConceptName) }) }
    },
    handle: ({ actor, query }) => ({ status: 200, body: { items: concept.suggest(actor, query) } })
  }),
  defineRoute({
    method: 'get',
    path: '/concepts/{id}',
    operationId: 'readConcept',
    tag: 'concepts',
    who: 'anybody',
    summary: { de: 'Begriff lesen', en: 'Read a concept' },
    text: { de: 'Der Begriff und was um ihn herum steht.', en: 'The concept and what stands around it.' },
    params: z.object({ id: Id }),
    query: noQuery,
    body: noBody,
    answers: { 200: { text: { de: 'Der Begriff.', en: 'The concept.' }, schema: ConceptSurroundings } },
    handle: ({ actor, params }) => {
      const { concept: found, ...around } = concept.read(actor, params)
      const { related: _weighted, ...bare } = found
      return { status: 200, body: { concept: bare, ...around } }
    }
  }),
  defineRoute({
    method: 'get',
    path: '/districts',
    operationId: 'listDistricts',
    tag: 'districts',
    who: 'anybody',
    summary: { de: 'Kreise auflisten', en: 'List districts' },
    text: {
      de: 'Alle Kreise und kreisfreien Städte mit Kreisschlüssel, Mittelpunkt und Nachbarn.',
      en: 'All districts with key, centre and neighbours.'
    },
    params: noParams,
    query: noQuery,
    body: noBody,
    answers: {
      200: {
        text: { de: 'Die Kreise.', en: 'The districts.' },
        schema: z.object({ items: z.array(DistrictWithNeighbours) })
      }
    },
    handle: async ({ actor }) => {
      const items = (await district.list(actor)).map(({ district: one, neighbours }) => ({ ...one, neighbours }))
      return { status: 200, body: { items } }
    }
  }),
  defineRoute({
    method: 'get',
    path: '/alliances',
    operationId: 'listAlliances',
    tag: 'alliances',
    who: 'anybody',
    summary: { de: 'Bündnisse auflisten', en: 'List alliances' },
    text: {
      de: 'Die Bündnisse mit ihren Kreisen, Handlungsfeldern und Modulen.',
      en: 'The alliances with their districts, fields of action and modules.'
    },
    params: noParams,
    query: noQuery,
    body: noBody,
    answers: {
      200: { text: { de: 'Die Bündnisse.', en: 'The alliances.' }, schema: z.object({ items: z.array(Alliance) }) }
    },
    handle: async ({ actor }) => ({ status: 200, body: { items: await alliance.list(actor) } })
  })
]
