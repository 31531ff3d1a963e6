/** The sign of the house: two pieces of wood held by a dovetail. Decorative; the name stands beside it. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true" focusable="false">
    <path class="logo-left" d="M3 6h19v12l14-5v22l-14-5v12H3z" />
    <path class="logo-right" d="M45 6H24.500v9.400L38.500 10.400v27.200L24.500 32.600V42H45z" />
  </svg>
)
