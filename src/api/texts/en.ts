import type { ReferenceTexts } from './de.js'

export const en: ReferenceTexts = {
  title: 'Interface for programs',
  intro:
    'Handschlag brings craft firms together with research groups and creative agencies. Anybody may ask; whoever writes needs a key. Everything is JSON in UTF-8, at most 128 kB a request.',
  key: 'A key as the operator makes it with “npm run cli -- api-keys create NAME”: “Authorization: Bearer KEY”.',
  idempotencyKey:
    'A sign of your own choice. The same request with the same sign is carried out only once and gets the same answer (for 24 hours); another request with it is refused.',
  ifMatch: 'The ETag of the version to be edited.',
  lang: 'Language of the sentences in the answer; else Accept-Language counts, else German.',
  problem: 'What went wrong, with title, advice and the fields it is about.',
  tags: {
    suggestions: 'Suggestions: who fits a need, and why.',
    participants: 'Participants: craft firms, research groups, creative agencies, advisory bodies.',
    needs: 'Needs: what participants look for, in their own words.',
    concepts: 'Concepts: the vocabulary that joins workshop, university and design.',
    districts: 'Districts (Kreise).',
    alliances: 'Alliances with their districts and offers.',
    health: 'State of the service, for machines that watch it.'
  },
  refusals: {
    400: 'The values are wrong; `errors` names the fields.',
    401: 'The key is missing or not valid.',
    403: 'This key may not do that.',
    404: 'There is no such thing.',
    409: 'This id exists already.',
    412: 'Somebody has changed it meanwhile.',
    413: 'The request is too large.',
    415: 'The request is not JSON in UTF-8.',
    422: 'The Idempotency-Key belongs to another request.',
    428: 'If-Match is missing.',
    429: 'Too many requests in one minute; `Retry-After` says when to go on.'
  },
  health: {
    alive: 'The service is running.',
    ready: 'The service can answer: all participants are loaded.',
    notReady: 'The service is still starting.',
    metrics: 'Figures for Prometheus.'
  },
  page: {
    home: 'To the start page',
    other: 'Deutsch',
    document: 'OpenAPI document (JSON)',
    contents: 'Contents',
    errorsTitle: 'Errors',
    errors:
      'Every error is application/problem+json with type, title, status, detail and errors: [{ pointer, detail }]. The type leads here.',
    code: 'Code',
    status: 'Status',
    meaning: 'Meaning',
    keyNeeded: 'with a key',
    anybody: 'without a key',
    parameters: 'In address and headers',
    body: 'Body of the request',
    answers: 'Answers',
    name: 'Name',
    form: 'Form',
    text: 'Explanation',
    required: 'required',
    example: 'Example',
    schemas: 'Forms'
  }
}
