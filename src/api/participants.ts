import { z } from 'zod'
import { Id, ParticipantInput, ParticipantKind } from '../contracts/participant.js'
import { ParticipantQuery, ParticipantView } from '../contracts/participant-view.js'
import type { Usecases } from '../usecases/usecases.js'
import { etagOf, readIfMatch } from './etag.js'
import { mergeInput, Patch } from './merge-input.js'
import { listOf, wholeNumber } from './query-values.js'
import { type Answer, defineRoute, noBody, noParams, noQuery, type Route } from './route.js'

const tag = 'participants'
const WithId = z.object({ id: Id })

const Search = z.object({
  kinds: listOf(ParticipantKind, 4),
  ags: ParticipantQuery.shape.ags,
  search: ParticipantQuery.shape.search,
  after: ParticipantQuery.shape.after,
  limit: wholeNumber(1, 200, 50)
})

const ParticipantPage = z.object({ items: z.array(ParticipantView), next: Id.nullable() })

const Neighbourhood = z.object({
  participant: ParticipantView,
  neighbours: z.array(
    z.object({ participant: ParticipantView, concepts: z.array(z.object({ id: Id, label: z.string() })) })
  )
})

const whole = { de: 'Die Angaben.', en: 'What is known.' }

/** Who takes part. Craft firms appear by trade, size class and district only, unless a key opens more. */
export const participantRoutes = ({ participant: usecases }: Pick<Usecases, 'participant'>): readonly Route[] => [
  defineRoute({
    method: 'get',
    path: '/participants',
    operationId: 'listParticipants',
    tag,
    who: 'anybody',
    summary: { de: 'Beteiligte auflisten', en: 'List participants' },
    text: {
      de: 'In der Reihenfolge der Kennungen, eine Seite nach der anderen: `next` der einen ist `after` der folgenden Seite. Handwerksbetriebe erscheinen ohne Schlüssel nur mit Gewerk, Größenklasse und Kreis.',
      en: 'In the order of ids, a page at a time: `next` of one page is `after` of the page that follows. Without a key, craft firms appear by trade, size class and district only.'
    },
    params: noParams,
    query: Search,
    body: noBody,
    answers: { 200: { text: { de: 'Eine Seite der Liste.', en: 'One page of the list.' }, schema: ParticipantPage } },
    handle: async ({ actor, query }) => ({ status: 200, body: await usecases.list(actor, query) })
  }),
  defineRoute({
    method: 'post',
    path: '/participants',
    operationId: 'createParticipant',
    tag,
    who: 'key',
    summary: { de: 'Beteiligte anlegen', en: 'Add a participant' },
    text: {
      de: 'Eine mitgegebene Kennung bleibt; ohne vergeben wir eine. Unbekannte Felder werden übergangen.',
      en: 'An id you give is kept; without one we make one. Unknown fields are passed over.'
    },
    params: noParams,
    query: noQuery,
    body: ParticipantInput,
    example: {
      kind: 'craft',
      name: 'Tischlerei Beispiel',
      postalCode: '39576',
      trade: 'Tischler',
      employees: 7,
      skills: ['Treppenbau'],
      formats: ['workshop_visit'],
      seeks: ['Hilfe gegen Holzstaub']
    },
    answers: {
      201: {
        text: { de: 'Angelegt; `Location` nennt die Adresse.', en: 'Added; `Location` says where.' },
        schema: ParticipantView
      }
    },
    handle: async ({ actor, body, keep }) => created(await usecases.create(actor, body, keep(created)))
  }),
  defineRoute({
    method: 'get',
    path: '/participants/{id}',
    operationId: 'readParticipant',
    tag,
    who: 'anybody',
    summary: { de: 'Beteiligte lesen', en: 'Read a participant' },
    text: {
      de: 'Der `ETag` ist die Fassung, die eine Änderung mit `If-Match` nennt.',
      en: 'The `ETag` is the version that an edit names with `If-Match`.'
    },
    params: WithId,
    query: noQuery,
    body: noBody,
    answers: { 200: { text: whole, schema: ParticipantView } },
    handle: async ({ actor, params }) => shown(await usecases.read(actor, params))
  }),
  defineRoute({
    method: 'put',
    path: '/participants/{id}',
    operationId: 'replaceParticipant',
    tag,
    who: 'key',
    ifMatch: 'required',
    summary: { de: 'Angaben ersetzen', en: 'Replace what is known' },
    text: {
      de: 'Ersetzt alle Angaben; was fehlt, ist danach leer. Die Kennung bleibt.',
      en: 'Replaces everything; what is absent is empty afterwards. The id stays.'
    },
    params: WithId,
    query: noQuery,
    body: ParticipantInput,
    answers: { 200: { text: whole, schema: ParticipantView } },
    handle: async ({ actor, params: { id }, body, ifMatch }) => {
      const version = await readIfMatch(ifMatch, async () => (await usecases.read(actor, { id })).version)
      return shown(await usecases.change(actor, { id, version, input: body }))
    }
  }),
  defineRoute({
    method: 'patch',
    path: '/participants/{id}',
    operationId: 'changeParticipant',
    tag,
    who: 'key',
    ifMatch: 'required',
    summary: { de: 'Einzelne Angaben ändern', en: 'Change single facts' },
    text: {
      de: 'Nur die genannten Felder ändern sich; `null` leert ein Feld (JSON Merge Patch, RFC 7396).',
      en: 'Only the fields named change; `null` empties a field (JSON Merge Patch, RFC 7396).'
    },
    params: WithId,
    query: noQuery,
    body: Patch,
    documentedBody: ParticipantInput.partial(),
    answers: { 200: { text: whole, schema: ParticipantView } },
    handle: async ({ actor, params: { id }, body, ifMatch }) => {
      const before = await usecases.read(actor, { id })
      const input = mergeInput(ParticipantInput, before, body)
      const version = await readIfMatch(ifMatch, async () => before.version)
      return shown(await usecases.change(actor, { id, version, input }))
    }
  }),
  defineRoute({
    method: 'delete',
    path: '/participants/{id}',
    operationId: 'removeParticipant',
    tag,
    who: 'key',
    ifMatch: 'optional',
    summary: { de: 'Beteiligte entfernen', en: 'Remove a participant' },
    text: {
      de: 'Entfernt alle Angaben. Bedarfe bleiben, ohne Beteiligte. Mit `If-Match` nur, wenn sich nichts geändert hat.',
      en: 'Removes everything known. Needs stay, without a participant. With `If-Match` only when nothing has changed.'
    },
    params: WithId,
    query: noQuery,
    body: noBody,
    answers: { 204: { text: { de: 'Entfernt.', en: 'Removed.' } } },
    handle: async ({ actor, params: { id }, ifMatch }) => {
      const version = await readIfMatch(ifMatch, async () => (await usecases.read(actor, { id })).version)
      await usecases.remove(actor, { id, version })
      return { status: 204 }
    }
  }),
  defineRoute({
    method: 'get',
    path: '/participants/{id}/neighbours',
    operationId: 'listNeighbours',
    tag,
    who: 'anybody',
    summary: { de: 'Nachbarn im Netzwerk', en: 'Neighbours in the network' },
    text: {
      de: 'Wer an denselben Dingen arbeitet, die nächsten zuerst.',
      en: 'Who works on the same things, the nearest first.'
    },
    params: WithId,
    query: z.object({ limit: wholeNumber(1, 50, 12) }),
    body: noBody,
    answers: { 200: { text: { de: 'Die Nachbarn.', en: 'The neighbours.' }, schema: Neighbourhood } },
    handle: async ({ actor, params: { id }, query: { limit } }) => ({
      status: 200,
      body: await usecases.neighbours(actor, { id, limit })
    })
  })
]

const shown = (view: ParticipantView): Answer => ({ status: 200, body: view, etag: etagOf(view) })

const created = (view: ParticipantView): Answer => ({
  status: 201,
  body: view,
  etag: etagOf(view),
  location: `/api/participants/${encodeURIComponent(view.id)}`
})
