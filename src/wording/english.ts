/** A word or phrase somebody wrote, marked as such. */
export const quote = (text: string): string => `“${text}”`

/** `a, b and c` */
export const enumerate = (texts: readonly string[], last = 'and'): string => {
  const [final = '', ...others] = [...texts].reverse()
  return others.length === 0 ? final : `${others.reverse().join(', ')} ${last} ${final}`
}

/** Length of a way in whole minutes, from an hour on in half hours: `2.5 hours`. */
export const travel = (minutes: number): string =>
  minutes < 60 ? `${minutes} minutes` : `${hours(minutes)} ${minutes < 75 ? 'hour' : 'hours'}`

const hours = (minutes: number): string => (Math.round(minutes / 30) / 2).toLocaleString('en')
