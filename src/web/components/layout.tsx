import type { ComponentChildren } from 'preact'
import { otherLanguage, prefixes } from '../language.js'
import { type Visit, writeQuery } from '../page.js'
import { Logo } from './logo.js'

interface Props {
  readonly visit: Visit
  readonly title: string
  readonly hideFromSearch: boolean
  /** How much of what is shown is invented. */
  readonly demo: 'none' | 'some' | 'all'
  readonly stylesheet: string
  readonly script: string
  readonly icon: string
  readonly children: ComponentChildren
}

/** The frame of every page. */
export const Layout = ({ visit, title, hideFromSearch, demo, stylesheet, script, icon, children }: Props) => {
  const { language, texts } = visit
  return (
    <html lang={language} data-kern-theme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === texts.name ? `${title}: ${texts.claim}` : `${title} · ${texts.name}`}</title>
        {hideFromSearch && <meta name="robots" content="noindex" />}
        <meta name="theme-color" content="#14463d" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
        <script type="module" src={script} />
      </head>
      <body>
        <a class="skip" href="#inhalt">
          {texts.skip}
        </a>
        <Header visit={visit} />
        {demo !== 'none' && (
          <aside class="demo-banner" aria-label={texts.demo.label}>
            <p class="frame">{demo === 'all' ? texts.demo.banner : texts.demo.someBanner}</p>
          </aside>
        )}
        <main id="inhalt" tabIndex={-1}>
          {children}
        </main>
        <Footer visit={visit} />
      </body>
    </html>
  )
}

const Header = ({ visit: { language, texts, path, query, link } }: { readonly visit: Visit }) => {
  const other = otherLanguage(language)
  const places = [
    ['/', texts.nav.start],
    ['/beteiligte', texts.nav.participants],
    ['/buendnisse', texts.nav.alliances],
    ['/so-entstehen-vorschlaege', texts.nav.ranking]
  ] as const
  return (
    <header class="site-header">
      <div class="frame site-header-row">
        <a class="brand" href={link('/')}>
          <Logo />
          <span class="brand-name">{texts.name}</span>
        </a>
        <a
          class="language-switch"
          href={`${prefixes[other]}${path}${writeQuery(query)}`}
          lang={other}
          hreflang={other}
          title={texts.language.otherHint}
        >
          {texts.language.other}
        </a>
        <nav class="site-nav" aria-label={texts.nav.label}>
          <ul>
            {places.map(([to, label]) => (
              <li key={to}>
                <a href={link(to)} aria-current={to === path ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

const Footer = ({ visit: { texts, link } }: { readonly visit: Visit }) => (
  <footer class="site-footer">
    <div class="frame site-footer-row">
      <p>{texts.footer.about}</p>
      <nav aria-label={texts.footer.label}>
        <ul>
          <li>
            <a href={link('/barrierefreiheit')}>{texts.footer.accessibility}</a>
          </li>
          <li>
            <a href={link('/impressum')}>{texts.footer.imprint}</a>
          </li>
          <li>
            <a href={link('/datenschutz')}>{texts.footer.privacy}</a>
          </li>
          <li>
            <a href="/api">{texts.footer.api}</a>
          </li>
        </ul>
      </nav>
    </div>
  </footer>
)
