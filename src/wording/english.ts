/** A word or phrase somebody wrote, marked as such. */
export const quote = (text: string): string => `“${text}”`

/** `a, b and c` */
export const enumerate = (texts: readonly string[], last = 'and'): string => {
  const [final = '', ...others] = [...texts].reverse()
  return others.length === 0 ? final : `${others.reverse().join(', ')} ${last} ${final}`
}
