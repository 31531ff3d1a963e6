import type { WordAnalysis } from './analyse-word.js'
import { normalise } from './normalise.js'
import { joinGenders, personForm } from './person-form.js'
import { tokenise } from './tokenise.js'

/** The smallest thing compared between two labels: a word or a part of a compound, once in each label. */
export interface LabelPart {
  readonly word: string
  readonly stem: string
}

/** What a label was read as: its words as written, and the parts it is compared by. */
export interface LabelWords {
  readonly words: readonly WordAnalysis[]
  readonly parts: readonly LabelPart[]
}

/** Parts kept of a label: the rest of a whole sentence adds nothing but time. */
const KEPT = 12

/** Stems of words around a title that say nothing of its content: "Staatlich geprüfter … Fachrichtung …". */
const FORM_WORDS = new Set(
  'gepruft staatlich fachricht schwerpunkt angab anderweit genannt bereich diplom anerkannt sonst weiterbild ausbild'.split(
    ' '
  )
)

/** Whether a stem only says what kind of title it stands in. */
export const isFormWord = (stem: string): boolean => FORM_WORDS.has(stem)

/** Reads a label; stop words are left out, feminine forms fall together with masculine ones in `parts`. */
export const readLabel = (text: string, analyse: (word: string) => WordAnalysis): LabelWords => {
  const words = tokenise(normalise(text)).map(({ word }) => analyse(word))
  const parts = new Map<string, LabelPart>()
  for (const { word: written } of tokenise(normalise(joinGenders(text)))) {
    const { word, stem, parts: pieces, partStems, isStopWord } = analyse(personForm(written))
    if (isStopWord || written.length < 2) continue
    if (pieces.length === 0 && !parts.has(stem)) parts.set(stem, { word, stem })
    for (const [at, piece] of pieces.entries()) {
      const partStem = partStems[at] ?? piece
      if (!parts.has(partStem)) parts.set(partStem, { word: piece, stem: partStem })
    }
  }
  return { words: words.filter(({ isStopWord }) => !isStopWord), parts: [...parts.values()].slice(0, KEPT) }
}
