import type { ComponentChildren } from 'preact'

interface Props {
  readonly look?: 'primary' | 'secondary'
  readonly children: ComponentChildren
}

/** Sends the form it stands in. */
export const SubmitButton = ({ look = 'primary', children }: Props) => (
  <button type="submit" class={`kern-btn kern-btn--${look}`}>
    <span class="kern-label">{children}</span>
  </button>
)

/** A link that looks like a button: leads on to a task. */
export const ButtonLink = ({ look = 'secondary', href, children }: Props & { readonly href: string }) => (
  <a class={`kern-btn kern-btn--${look}`} href={href}>
    <span class="kern-label">{children}</span>
  </a>
)
