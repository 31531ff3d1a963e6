import type { RequestHandler } from 'express'
import { render } from 'preact-render-to-string'
import { z } from 'zod'
import type { Language } from '../wording/language.js'
import { Form } from './form.js'
import { languageOf } from './language-of.js'
import { describeApi, type OpenApiDocument } from './open-api.js'
import { FormTables, ProblemTable, RouteSection } from './reference-parts.js'
import type { Route } from './route.js'
import { texts } from './texts/texts.js'

/** Where the style of the page lies. */
export const stylePath = '/reference.css'

/** Serves the reference: the OpenAPI document as a page for people, without scripts and from this server alone. */
export function createReferencePage(routes: readonly Route[]): RequestHandler {
  const pages = { de: page(routes, 'de'), en: page(routes, 'en') }
  return (request, response) => {
    const language = languageOf(request)
    response.vary('Accept-Language').set('Content-Language', language).type('html').send(pages[language])
  }
}

const page = (routes: readonly Route[], language: Language): string =>
  `<!doctype html>${render(<Reference routes={routes} document={describeApi(routes, language)} language={language} />)}`

interface ReferenceProps {
  readonly routes: readonly Route[]
  readonly document: OpenApiDocument
  readonly language: Language
}

function Reference({ routes, document, language }: ReferenceProps) {
  const words = texts[language]
  const other = language === 'de' ? 'en' : 'de'
  const forms = z.record(z.string(), Form).parse(document.components?.schemas ?? {})
  const tags = Object.entries(words.tags).filter(([tag]) => routes.some((route) => route.tag === tag))
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.title} – Handschlag`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={`/api${stylePath}`} />
      </head>
      <body>
        <a class="skip" href="#main">
          {words.page.contents}
        </a>
        <header>
          <div>
            <h1>{words.title}</h1>
            <p>{words.intro}</p>
            <ul>
              <li>
                <a href={language === 'de' ? '/' : '/en'}>{words.page.home}</a>
              </li>
              <li>
                <a href={`/api/openapi.json?lang=${language}`}>{words.page.document}</a>
              </li>
              <li>
                <a href={`/api?lang=${other}`} lang={other} hreflang={other}>
                  {words.page.other}
                </a>
              </li>
            </ul>
          </div>
        </header>
        <main id="main">
          <nav aria-label={words.page.contents}>
            <ul>
              {routes.map(({ operationId, summary }) => (
                <li key={operationId}>
                  <a href={`#${operationId}`}>{summary[language]}</a>
                </li>
              ))}
              <li>
                <a href="#forms">{words.page.schemas}</a>
              </li>
              <li>
                <a href="#errors">{words.page.errorsTitle}</a>
              </li>
            </ul>
          </nav>
          <p>{words.key}</p>
          {tags.map(([tag, text]) => (
            <section key={tag}>
              <h2>{text}</h2>
              {routes
                .filter((route) => route.tag === tag)
                .map((route) => (
                  <RouteSection key={route.operationId} route={route} document={document} language={language} />
                ))}
            </section>
          ))}
          <h2 id="forms">{words.page.schemas}</h2>
          <FormTables forms={forms} language={language} />
          <h2 id="errors">{words.page.errorsTitle}</h2>
          <p>{words.page.errors}</p>
          <ProblemTable language={language} />
        </main>
      </body>
    </html>
  )
}
