/** Data of a reason or problem. Doors hand in what they got; a fact that is absent reads as an empty text. */
export type Data = Readonly<Record<string, unknown>>

/** A fact as text: numbers and lists as well. */
export const said = (data: Data, name: string): string => {
  const value = data[name]
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A fact as list of texts. */
export const listed = (data: Data, name: string): readonly string[] => {
  const value = data[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** A fact as number; 0 when it is none. */
export const counted = (data: Data, name: string): number => {
  const value = data[name]
  return typeof value === 'number' ? value : 0
}
