import type { Trade } from '../../contracts/trade.js'

const everyday =
  'gmbh kg ohg gbr ag ug mbh co haftungsbeschränkt inh inhaber meisterbetrieb betrieb betriebe werkstatt werkstätten manufaktur handwerk firma atelier studio service technik haus team und für der die das den dem am an im in bei von vom zum zur mit aus'

/**
 * Makes a function that picks the words of a name which tell whose it is: `Tischlerei Muster GmbH` gives `Muster`,
 * since trade names and legal forms are common to many.
 */
export function createTellingWords(trades: readonly Trade[]): (name: string) => readonly string[] {
  const common = new Set(everyday.split(' '))
  for (const { name, label, aliases } of trades)
    for (const word of split([name, label, ...aliases].join(' '))) common.add(word.toLocaleLowerCase('de'))
  return (name) => split(name).filter((word) => !common.has(word.toLocaleLowerCase('de')))
}

const split = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
