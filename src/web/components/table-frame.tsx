import type { ComponentChildren } from 'preact'

/** Lets a wide table scroll within the page, also by keyboard. `label`: what the table shows. */
export const TableFrame = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/useSemanticElements: no fieldset; a group that is no landmark, since a page may hold many
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <div class="table-scroll" role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
)
