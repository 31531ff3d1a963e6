import type { SizeClass } from '../../contracts/participant-view.js'

/** Number of employees as a class wide enough not to name a firm. */
export function sizeClass(employees: number | null): SizeClass {
  if (employees === null) return null
  if (employees < 5) return '1-4'
  if (employees < 10) return '5-9'
  if (employees < 20) return '10-19'
  return employees < 50 ? '20-49' : '50+'
}
