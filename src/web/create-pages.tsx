import { type NextFunction, type Request, type Response, Router } from 'express'
import { render } from 'preact-render-to-string'
import type { Actor } from '../contracts/change.js'
import { Problem, type ProblemCode } from '../contracts/problem.js'
import { type Language, languages } from '../wording/language.js'
import { createAssets } from './assets.js'
import { Layout } from './components/layout.js'
import { prefixes, textsOf } from './language.js'
import { noOperator, type Operator } from './operator.js'
import { type Page, type PageUsecases, readQuery, type View, type Visit, writeQuery } from './page.js'
import { accessibilityPage } from './pages/accessibility.js'
import { alliancesPage } from './pages/alliances.js'
import { imprintPage } from './pages/imprint.js'
import { participantPage } from './pages/participant.js'
import { participantsPage } from './pages/participants.js'
import { privacyPage } from './pages/privacy.js'
import { problemView } from './pages/problem.js'
import { rankingPage } from './pages/ranking.js'
import { startPage } from './pages/start.js'
import { suggestionsPage } from './pages/suggestions.js'

/** Every page of the product. A new one: its file, this line, its texts. */
export const pages: readonly Page[] = [
  startPage,
  suggestionsPage,
  participantsPage,
  participantPage,
  alliancesPage,
  rankingPage,
  accessibilityPage,
  imprintPage,
  privacyPage
]

export interface PagesConfig {
  /** Where the product answers, such as `https://handschlag.example`, without a slash at the end. */
  readonly baseUrl: string
  readonly operator?: Operator
  /** HTTP status of an expected failure. */
  readonly statusOf: (code: ProblemCode) => number
  /** Writes an unexpected failure down and returns the reference a person can name. */
  readonly report: (error: unknown, request: Request) => string
}

const visitor: Actor = { role: 'visitor', id: 'visitor' }

/** Pages for people, German at `/…` and English at `/en/…`, with styles, typefaces and error pages. Mount it last. */
export function createPages(usecases: PageUsecases, config: PagesConfig): Router {
  const assets = createAssets()
  const router = Router({ caseSensitive: true })
  router.use(assets.router)

  const visitOf = (request: Request, language: Language): Visit => {
    const query = readQuery(request)
    const prefix = prefixes[language]
    const values = (name: string): readonly string[] => {
      const value = query[name]
      return typeof value === 'string' ? [value] : (value ?? [])
    }
    return {
      language,
      texts: textsOf(language),
      path: request.path.slice(prefix.length) || '/',
      params: Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)])),
      asked: (name) => values(name)[0] ?? '',
      askedAll: values,
      query,
      link: (path, more = {}) => `${prefix}${path === '/' && prefix !== '' ? '' : path}${writeQuery(more)}`,
      baseUrl: config.baseUrl,
      actor: visitor,
      operator: config.operator ?? noOperator
    }
  }

  const send = async (response: Response, visit: Visit, view: View): Promise<void> => {
    const { demo, total } = await usecases.network.describe(visit.actor)
    const html = render(
      <Layout
        visit={visit}
        title={view.title}
        hideFromSearch={view.hideFromSearch ?? false}
        demo={demo === 0 ? 'none' : demo === total ? 'all' : 'some'}
        stylesheet={assets.stylesheet}
        script={assets.script}
        icon={assets.icon}
      >
        {view.content}
      </Layout>
    )
    response
      .status(view.status ?? 200)
      .set('Content-Language', visit.language)
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(`<!doctype html>${html}`)
  }

  for (const language of languages) {
    for (const page of pages) {
      const path = `${prefixes[language]}${page.path === '/' && language !== 'de' ? '' : page.path}`
      router.get(path, async (request, response) => {
        const visit = visitOf(request, language)
        await send(response, visit, await page.show(visit, usecases))
      })
    }
  }

  router.get('/{*rest}', () => {
    throw new Problem('not-found')
  })

  router.use(async (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent || (request.method !== 'GET' && request.method !== 'HEAD')) return next(error)
    const language = languageOf(request.path)
    const visit = visitOf(request, language)
    if (error instanceof Problem) {
      await send(response, visit, problemView(visit, { problem: error, status: config.statusOf(error.code) }))
    } else await send(response, visit, problemView(visit, { reference: config.report(error, request) }))
  })
  return router
}

const languageOf = (path: string): Language => (path === '/en' || path.startsWith('/en/') ? 'en' : 'de')
