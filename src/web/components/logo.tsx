/** The sign of the house: two pieces of wood held by a dovetail. Decorative; the name stands beside it. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true" focusable="false">
    <path class="logo-left" d="M4 6h18v9l11-4v26l-11-4v9H4z" />
    <path class="logo-right" d="M44 6H25.500v6.700L36.500 8.600v30.800L25.500 35.300V42H44z" />
  </svg>
)
