import { type Request, type Response, Router } from 'express'
import { render } from 'preact-render-to-string'
import type { Actor } from '../contracts/change.js'
import type { Problem } from '../contracts/problem.js'
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
}

/** The door for people. */
export interface Pages {
  /** Styles and typefaces; the same for everybody, so they need no limit and no graph. */
  readonly assets: Router
  /** All pages. Errors are left to the server, which asks `answerProblem`. */
  readonly router: Router
  /** Whether a person with a browser asks, and so wants a page instead of a problem document. */
  readonly isForPeople: (request: Request) => boolean
  /** Says what went wrong as a page in the reader's language, with the status of the problem. */
  readonly answerProblem: (problem: Problem, request: Request, response: Response) => Promise<void>
}

const visitor: Actor = { role: 'visitor', id: 'visitor' }

/** Pages for people, German at `/…` and English at `/en/…`. */
export function createPages(usecases: PageUsecases, config: PagesConfig): Pages {
  const assets = createAssets()
  const router = Router({ caseSensitive: true })

  /** The mark of invented participants must not keep an error page from being shown. */
  const demoOf = async (): Promise<'none' | 'some' | 'all'> => {
    try {
      const { demo, total } = await usecases.network.describe(visitor)
      return demo === 0 ? 'none' : demo === total ? 'all' : 'some'
    } catch {
      return 'none'
    }
  }

  const send = async (response: Response, visit: Visit, view: View): Promise<void> => {
    const html = render(
      <Layout
        visit={visit}
        title={view.title}
        hideFromSearch={view.hideFromSearch ?? false}
        demo={await demoOf()}
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
      const path = page.path === '/' && language !== 'de' ? prefixes[language] : `${prefixes[language]}${page.path}`
      router.get(path, async (request, response) => {
        const visit = visitOf(request, language, config)
        await send(response, visit, await page.show(visit, usecases))
      })
    }
  }

  return {
    assets: assets.router,
    router,
    isForPeople: (request) =>
      !/^\/api(\/|$)/.test(request.path) && request.accepts(['application/problem+json', 'html']) === 'html',
    answerProblem: (problem, request, response) => {
      const visit = visitOf(request, languageOf(request.path), config)
      response.vary('Accept')
      return send(response, visit, problemView(visit, problem))
    }
  }
}

function visitOf(request: Request, language: Language, { baseUrl, operator = noOperator }: PagesConfig): Visit {
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
    baseUrl,
    actor: visitor,
    operator
  }
}

const languageOf = (path: string): Language => (path === '/en' || path.startsWith('/en/') ? 'en' : 'de')
