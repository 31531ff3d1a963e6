import type { Visit } from '../page.js'
import { SubmitButton } from './button.js'
import type { FieldError } from './error-summary.js'
import { TextArea, TextField } from './field.js'

interface Props {
  readonly visit: Visit
  readonly text: string
  readonly place: string
  readonly errors?: readonly FieldError[]
}

/** The one box: a need in everyday words, and where from. A GET form, so the answer is a link to pass on. */
export const NeedForm = ({ visit: { texts, link }, text, place, errors = [] }: Props) => {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <form class="need-form" method="get" action={link('/vorschlaege')} novalidate>
      <TextArea
        id="text"
        name="text"
        rows={5}
        label={texts.form.text}
        hint={texts.form.textHint}
        value={text}
        error={errorOf('text')}
        errorPrefix={texts.errors.prefix}
      />
      <div class="need-form-row">
        <TextField
          id="plz"
          name="plz"
          label={texts.form.place}
          optional={texts.form.optional}
          hint={texts.form.placeHint}
          value={place}
          autocomplete="postal-code"
          error={errorOf('plz')}
          errorPrefix={texts.errors.prefix}
        />
        <SubmitButton>{texts.form.submit}</SubmitButton>
      </div>
    </form>
  )
}
