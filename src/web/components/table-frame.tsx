import type { ComponentChildren } from 'preact'

/** Lets a wide table scroll within the page, also by keyboard. `label`: what the table shows. */
export const TableFrame = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section class="table-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
)
