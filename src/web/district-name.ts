import type { District } from '../contracts/place.js'

/** A district by name; a town that shares its name with the district around it says that it is the town. */
export const districtName = ({ name, form }: Pick<District, 'name' | 'form'>): string =>
  form.includes('Stadt') ? `${name}, Stadt` : name
