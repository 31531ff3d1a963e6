import type { Command } from './command.js'
import { openHouse } from './open.js'

/** `demo load`: loads the invented region into whatever is there; a second time changes nothing. */
export const loadDemoCommand: Command = async (_call, config, terminal) => {
  const house = await openHouse(config, terminal)
  try {
    const { participants, needs } = await house.loadDemo()
    terminal.print(`Beispielregion geladen: ${participants} Beteiligte und ${needs} Bedarfe neu oder geändert.\n`)
    return 0
  } finally {
    await house.close()
  }
}
