import type { ComponentChildren } from 'preact'

interface FieldProps {
  readonly id: string
  readonly label: string
  /** Shown behind the label of a field that may stay empty. */
  readonly optional?: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly errorPrefix?: string
  readonly children: (describedBy: string | undefined) => ComponentChildren
}

/** Label, hint and message of one field; hands the ids that describe it to the control. */
export const Field = ({ id, label, optional, hint, error, errorPrefix = '', children }: FieldProps) => {
  const describedBy = [hint && `${id}-hilfe`, error && `${id}-fehler`].filter(Boolean).join(' ') || undefined
  return (
    <div class={`kern-form-input${error ? ' kern-form-input--error' : ''}`}>
      <label class="kern-label" for={id}>
        {label}
        {optional && <span class="kern-label__optional"> ({optional})</span>}
      </label>
      {hint && (
        <div class="kern-hint" id={`${id}-hilfe`}>
          {hint}
        </div>
      )}
      {children(describedBy)}
      {error && (
        <p class="kern-error" id={`${id}-fehler`}>
          <span class="kern-icon kern-icon--danger" aria-hidden="true" />
          <span class="kern-body">
            <span class="kern-sr-only">{errorPrefix}</span>
            {error}
          </span>
        </p>
      )}
    </div>
  )
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly name: string
  readonly value: string
  readonly autocomplete?: string
  readonly maxLength?: number
  readonly list?: string
}

/** One line of text. */
export const TextField = ({ name, value, autocomplete, maxLength, list, ...field }: TextFieldProps) => (
  <Field {...field}>
    {(describedBy) => (
      <input
        class={`kern-form-input__input${field.error ? ' kern-form-input__input--error' : ''}`}
        type="text"
        id={field.id}
        name={name}
        value={value}
        maxLength={maxLength}
        list={list}
        autocomplete={autocomplete}
        aria-describedby={describedBy}
        aria-invalid={field.error ? 'true' : undefined}
      />
    )}
  </Field>
)

interface TextAreaProps extends Omit<FieldProps, 'children'> {
  readonly name: string
  readonly value: string
  readonly rows: number
}

/** Several lines of text; required, told by the server so that the message is ours. */
export const TextArea = ({ name, value, rows, ...field }: TextAreaProps) => (
  <Field {...field}>
    {(describedBy) => (
      <textarea
        class={`kern-form-input__input${field.error ? ' kern-form-input__input--error' : ''}`}
        id={field.id}
        name={name}
        rows={rows}
        aria-required="true"
        aria-describedby={describedBy}
        aria-invalid={field.error ? 'true' : undefined}
      >
        {value}
      </textarea>
    )}
  </Field>
)

interface CheckProps {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly label: string
  readonly checked: boolean
  readonly hint?: string
}

/** A box to tick. */
export const Check = ({ id, name, value, label, checked, hint }: CheckProps) => (
  <div class="kern-form-check">
    <input
      class="kern-form-check__checkbox"
      type="checkbox"
      id={id}
      name={name}
      value={value}
      checked={checked}
      aria-describedby={hint ? `${id}-hilfe` : undefined}
    />
    <label class="kern-label" for={id}>
      {label}
      {hint && (
        <span class="check-hint" id={`${id}-hilfe`}>
          {hint}
        </span>
      )}
    </label>
  </div>
)
