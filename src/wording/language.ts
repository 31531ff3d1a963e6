/** The two languages of the product; German is the source of truth. */
export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** Whether a text names one of our languages. */
export const isLanguage = (text: unknown): text is Language => text === 'de' || text === 'en'

/** Whether a table has words for a code. */
export const isKnown = <T extends object>(table: T, code: PropertyKey): code is keyof T => Object.hasOwn(table, code)
