import { z } from 'zod'
import { NeedInput } from '../contracts/need.js'
import { Id } from '../contracts/participant.js'
import { NeedQuery, NeedView } from '../contracts/participant-view.js'
import { Problem } from '../contracts/problem.js'
import type { Usecases } from '../usecases/usecases.js'
import { etagOf, readIfMatch } from './etag.js'
import { mergeInput, Patch } from './merge-input.js'
import { wholeNumber } from './query-values.js'
import { type Answer, defineRoute, noBody, noParams, noQuery, type Route } from './route.js'

const tag = 'needs'
const WithId = z.object({ id: Id })
const Search = NeedQuery.extend({ limit: wholeNumber(1, 200, 50) })
const NeedPage = z.object({ items: z.array(NeedView), next: Id.nullable() })

const whole = { de: 'Der Bedarf.', en: 'The need.' }

/** What participants look for. Needs of craft firms appear without place and firm unless a key opens more. */
export const needRoutes = ({ need: usecases }: Pick<Usecases, 'need'>): readonly Route[] => [
  defineRoute({
    method: 'get',
    path: '/needs',
    operationId: 'listNeeds',
    tag,
    who: 'anybody',
    summary: { de: 'Bedarfe auflisten', en: 'List needs' },
    text: {
      de: 'In der Reihenfolge der Kennungen, eine Seite nach der anderen. `participantId` findet ohne Schlüssel nichts von Handwerksbetrieben.',
      en: 'In the order of ids, a page at a time. Without a key, `participantId` finds nothing of craft firms.'
    },
    params: noParams,
    query: Search,
    body: noBody,
    answers: { 200: { text: { de: 'Eine Seite der Liste.', en: 'One page of the list.' }, schema: NeedPage } },
    handle: async ({ actor, query }) => ({ status: 200, body: await usecases.list(actor, query) })
  }),
  defineRoute({
    method: 'post',
    path: '/needs',
    operationId: 'createNeed',
    tag,
    who: 'key',
    summary: { de: 'Bedarf anlegen', en: 'Add a need' },
    text: {
      de: 'Die Antwort sagt in `about`, als welche Begriffe der Text verstanden wurde.',
      en: 'The answer says in `about` which concepts the text was understood as.'
    },
    params: noParams,
    query: noQuery,
    body: NeedInput,
    example: { text: 'Beim Schleifen staubt es trotz Absaugung.', trade: 'Tischler', postalCode: '39576' },
    answers: {
      201: {
        text: { de: 'Angelegt; `Location` nennt die Adresse.', en: 'Added; `Location` says where.' },
        schema: NeedView
      }
    },
    handle: async ({ actor, body, keep }) => created(known(await usecases.create(actor, body, keep(created))))
  }),
  defineRoute({
    method: 'get',
    path: '/needs/{id}',
    operationId: 'readNeed',
    tag,
    who: 'anybody',
    summary: { de: 'Bedarf lesen', en: 'Read a need' },
    text: {
      de: 'Der `ETag` ist die Fassung, die eine Änderung mit `If-Match` nennt.',
      en: 'The `ETag` is the version that an edit names with `If-Match`.'
    },
    params: WithId,
    query: noQuery,
    body: noBody,
    answers: { 200: { text: whole, schema: NeedView } },
    handle: async ({ actor, params }) => shown(await usecases.read(actor, params))
  }),
  defineRoute({
    method: 'put',
    path: '/needs/{id}',
    operationId: 'replaceNeed',
    tag,
    who: 'key',
    ifMatch: 'required',
    summary: { de: 'Bedarf ersetzen', en: 'Replace a need' },
    text: {
      de: 'Ersetzt alle Angaben und versteht den Text neu. Die Kennung bleibt.',
      en: 'Replaces everything and reads the text anew. The id stays.'
    },
    params: WithId,
    query: noQuery,
    body: NeedInput,
    answers: { 200: { text: whole, schema: NeedView } },
    handle: async ({ actor, params: { id }, body, ifMatch }) => {
      const version = await readIfMatch(ifMatch, async () => (await usecases.read(actor, { id })).version)
      return shown(known(await usecases.change(actor, { id, version, input: body })))
    }
  }),
  defineRoute({
    method: 'patch',
    path: '/needs/{id}',
    operationId: 'changeNeed',
    tag,
    who: 'key',
    ifMatch: 'required',
    summary: { de: 'Einzelnes am Bedarf ändern', en: 'Change single facts of a need' },
    text: {
      de: 'Nur die genannten Felder ändern sich; `null` leert ein Feld (JSON Merge Patch, RFC 7396). Wer einen Partner gefunden hat, setzt `status` auf `served`.',
      en: 'Only the fields named change; `null` empties a field (JSON Merge Patch, RFC 7396). Who has found a partner sets `status` to `served`.'
    },
    params: WithId,
    query: noQuery,
    body: Patch,
    documentedBody: NeedInput.partial(),
    answers: { 200: { text: whole, schema: NeedView } },
    handle: async ({ actor, params: { id }, body, ifMatch }) => {
      const before = await usecases.read(actor, { id })
      const input = mergeInput(NeedInput, before, body)
      const version = await readIfMatch(ifMatch, async () => before.version)
      return shown(known(await usecases.change(actor, { id, version, input })))
    }
  }),
  defineRoute({
    method: 'delete',
    path: '/needs/{id}',
    operationId: 'removeNeed',
    tag,
    who: 'key',
    ifMatch: 'optional',
    summary: { de: 'Bedarf entfernen', en: 'Remove a need' },
    text: {
      de: 'Entfernt den Bedarf für immer. Wer einen Partner gefunden hat, setzt besser `status` auf `served`.',
      en: 'Removes the need for good. Who has found a partner had better set `status` to `served`.'
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
  })
]

const known = (view: NeedView | undefined): NeedView => {
  if (!view) throw new Problem('not-found', { noun: 'need' })
  return view
}

const shown = (view: NeedView): Answer => ({ status: 200, body: view, etag: etagOf(view) })

const created = (view: NeedView): Answer => ({
  status: 201,
  body: view,
  etag: etagOf(view),
  location: `/api/needs/${encodeURIComponent(view.id)}`
})
