import type { Texts } from '../texts/de.js'

/** One thing wrong with a form: the id of its field, and what to do. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/** What is wrong with the form as a whole, with links to the fields. */
export const ErrorSummary = ({ texts, errors }: { readonly texts: Texts; readonly errors: readonly FieldError[] }) =>
  errors.length === 0 ? null : (
    <div class="kern-alert kern-alert--danger error-summary" role="alert">
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 class="kern-title">{texts.errors.title}</h2>
      </div>
      <div class="kern-alert__body">
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
