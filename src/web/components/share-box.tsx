import { prefixes } from '../language.js'
import { type Query, type Visit, writeQuery } from '../page.js'

/** The link of this page to pass on. Copy and print buttons appear where scripts run; the field works without. */
export const ShareBox = ({ visit, query }: { readonly visit: Visit; readonly query: Query }) => {
  const { texts, baseUrl, language, path } = visit
  return (
    <section class="share" aria-labelledby="weitergeben">
      <h2 id="weitergeben">{texts.result.shareTitle}</h2>
      <div class="kern-form-input">
        <label class="kern-label" for="link">
          {texts.result.share}
        </label>
        <div class="kern-hint" id="link-hilfe">
          {texts.result.shareHint}
        </div>
        <input
          class="kern-form-input__input"
          id="link"
          type="text"
          readonly
          value={`${baseUrl}${prefixes[language]}${path}${writeQuery(query)}`}
          aria-describedby="link-hilfe"
        />
      </div>
      <p class="share-buttons">
        <button type="button" class="kern-btn kern-btn--secondary" data-copies="link" hidden>
          <span class="kern-label">{texts.result.copy}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--secondary" data-prints hidden>
          <span class="kern-label">{texts.result.print}</span>
        </button>
        <span class="share-done" role="status" data-says={texts.result.copied} />
      </p>
    </section>
  )
}
