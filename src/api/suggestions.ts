import { SuggestionQuery, type Suggestions } from '../contracts/suggestion.js'
import { SuggestionsAnswer } from '../contracts/suggestion-answer.js'
import type { Usecases } from '../usecases/usecases.js'
import type { Language } from '../wording/language.js'
import { sayReason } from '../wording/say-reason.js'
import { defineRoute, noParams, noQuery, type Route } from './route.js'

/** The question the product is there for; needs no account, and nothing of it is stored. */
export const suggestionRoutes = ({
  suggestion,
  concept
}: Pick<Usecases, 'suggestion' | 'concept'>): readonly Route[] => [
  defineRoute({
    method: 'post',
    path: '/suggestions',
    operationId: 'findPartners',
    tag: 'suggestions',
    who: 'anybody',
    summary: { de: 'Partner vorschlagen', en: 'Suggest partners' },
    text: {
      de: 'Nimmt einen Bedarf in Alltagsworten und nennt Partner, mit Gründen für beide Seiten und einem Bedenken. Passt niemand gut genug, sagt `nobody`, was fehlt. Ein Konto braucht es nicht; gespeichert wird nichts.',
      en: 'Takes a need in everyday words and names partners, with reasons for both sides and one doubt. When nobody fits well enough, `nobody` says what is missing. No account is needed; nothing is stored.'
    },
    params: noParams,
    query: noQuery,
    body: SuggestionQuery,
    example: { text: 'Beim Schleifen staubt es trotz Absaugung.', postalCode: '39576', trade: 'Tischler', limit: 3 },
    answers: { 200: { text: { de: 'Die Vorschläge.', en: 'The suggestions.' }, schema: SuggestionsAnswer } },
    handle: ({ actor, body, language }) => ({
      status: 200,
      body: putIntoWords(suggestion.findPartners(actor, body), language, concept.name)
    })
  })
]

/** Reasons, doubts and what is missing as sentences; labels of concepts in the asker's language. */
function putIntoWords(found: Suggestions, language: Language, name: Usecases['concept']['name']): SuggestionsAnswer {
  const nameConcept = (id: string) => name(id, language)
  const say = (reason: Parameters<typeof sayReason>[0]) => sayReason(reason, language, nameConcept)
  const { understood, suggestions, nobody, confidence } = found
  return {
    understood: { concepts: understood.concepts.map((one) => ({ ...one, label: nameConcept(one.id) ?? one.label })) },
    suggestions: suggestions.map(({ reasons, doubt, ...one }) => ({
      ...one,
      reasons: { seeker: reasons.seeker.map(say), partner: reasons.partner.map(say) },
      doubt: say(doubt),
      reasonCodes: {
        seeker: reasons.seeker.map(({ code }) => code),
        partner: reasons.partner.map(({ code }) => code),
        doubt: doubt.code
      }
    })),
    nobody: nobody && { missing: nobody.missing.map(say), missingCodes: nobody.missing.map(({ code }) => code) },
    confidence
  }
}
