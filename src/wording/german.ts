/** A word or phrase somebody wrote, marked as such. */
export const quote = (text: string): string => `„${text}“`

/** `a, b und c` */
export const enumerate = (texts: readonly string[], last = 'und'): string => {
  const [final = '', ...others] = [...texts].reverse()
  return others.length === 0 ? final : `${others.reverse().join(', ')} ${last} ${final}`
}
