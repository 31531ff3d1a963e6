import type { ParticipantKind } from '../contracts/participant.js'
import { normalise } from './normalise.js'
import { tokenise } from './tokenise.js'

/** Verbs and words with which somebody says that a partner is looked for. */
const SEEKS =
  /^(such(e|en|t)?|gesucht(e)?|brauch(e|en|t)?|benötig(e|en|t)?|bräuchte(n)?|wünsche(n)?|fehlt|hätte(n)?|wer|jemand(en)?|kennt|gibt)$/

/** Nouns that name a kind of partner. Firms of the asker's own ("mein Betrieb", "im Betrieb") are told apart below. */
const NOUNS: Readonly<Record<Exclude<ParticipantKind, 'multiplier'>, RegExp>> = {
  craft:
    /^(\p{L}*(betriebe|betrieben|handwerksbetrieb|fachbetrieb|meisterbetrieb|werkstätten|handwerker|handwerkern|handwerkerinnen|kollegen|kollegin|kollege|gewerke|gewerken)|\p{L}{3,}(erei|ereien|macher|machern|schmied|schmiede)|tischler|zimmerer|metallbau|metallbauer|schlosser|schreiner|sattler|schneider|polsterer|keramikwerkstatt|\p{L}{4,}werkstatt)$/u,
  research:
    /^(\p{L}*(hochschule|hochschulen|universität|uni|professor|professorin|forscher|forschern|institut|institute|wissenschaftler|studenten|studierende|studierenden|bachelorarbeit|masterarbeit|abschlussarbeit|forschungslabor|prüflabor))$/u,
  creative:
    /^(\p{L}*(agentur|agenturen|designer|designerin|gestalter|gestalterin|grafiker|grafikerin|fotograf|fotografin|filmer|filmemacher|filmteam|künstler|künstlerin|künstlerinnen|illustrator|illustratorin|texter|texterin|programmierer|softwareleute|architekt|architektin|bühnenbildner|modedesigner|musiker|kreative|kreativen))$/u
}

/** Words that tie the noun behind them to the asker. */
const OWN = /^(mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|unserer|im|eigene|eigenen|eigener)$/

/** How many words may lie between the seeking word and the noun. */
const REACH = 14

/**
 * Kinds of partner a text asks for by name ("suchen Tischlereien", "wer kennt einen Fotografen"); empty when it leaves
 * that open.
 */
export const wantedKinds = (text: string): ReadonlySet<ParticipantKind> => {
  const tokens = tokenise(normalise(text))
  const found = new Set<ParticipantKind>()
  tokens.forEach((token, at) => {
    for (const kind of ['craft', 'research', 'creative'] as const) {
      if (!NOUNS[kind].test(token.word)) continue
      if (tokens.slice(Math.max(0, at - 2), at).some(({ word }) => OWN.test(word))) continue
      const around = tokens
        .slice(Math.max(0, at - REACH), at + REACH)
        .filter(({ sentence }) => sentence === token.sentence)
      if (around.some(({ word }) => SEEKS.test(word))) found.add(kind)
    }
  })
  return found
}
