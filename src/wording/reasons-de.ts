import { counted, type Data, listed, said } from './data.js'
import { enumerate, quote, travel } from './german.js'
import { names } from './names-de.js'

type Table = Readonly<Record<string, (data: Data) => string>>

const formats = (data: Data): string =>
  enumerate(listed(data, 'formats').map((format) => names.formats[format] ?? format))

/** Why a suggestion helps the one who asks; speaks to that person. */
const seeker = {
  covers: (data) => {
    const words = listed(data, 'words')
    const basis =
      words.length === 0
        ? ''
        : ` Das steckt in ${words.length === 1 ? 'Ihrem Wort' : 'Ihren Worten'} ${enumerate(words.map(quote))}.`
    return `Kann bei ${quote(said(data, 'concept'))} helfen: bietet ${quote(said(data, 'phrase'))}.${basis}`
  },
  'same-field': (data) => `Arbeitet auf demselben Gebiet: ${quote(said(data, 'concept'))}.`,
  'similar-words': () => 'Beschreibt die eigene Arbeit mit ähnlichen Worten wie Sie Ihren Bedarf.',
  'offers-format': (data) => `Bietet an, wonach Sie fragen: ${formats(data)}.`,
  colleague: () => 'Kennt den Alltag im Handwerk aus dem eigenen Betrieb.',
  near: (data) => `Ist in etwa ${travel(counted(data, 'minutes'))} bei Ihnen.`
} satisfies Table

/** What the other side gains; speaks of it in the third person. */
const partner = {
  'seeks-you': (data) => `Sucht Betriebe wie Ihren: ${quote(said(data, 'sought'))}.`,
  'gets-topic': () => 'Gewinnt ein Thema aus der Praxis, an dem Studierende arbeiten können.',
  'gets-project-partner': () => 'Gewinnt einen Betrieb für ein gemeinsames Projekt.',
  'gets-practice': () => 'Sieht, wie sich die eigene Forschung im Betrieb bewährt.',
  'gets-workshop': () => 'Gewinnt eine Werkstatt, in der Entwürfe zu Stücken werden.',
  'gets-order': () => 'Gewinnt einen Auftrag.',
  'gets-knowledge': () => 'Gewinnt Wissen, das im eigenen Betrieb fehlt.',
  'wants-exchange': () => 'Möchte sich mit Kolleginnen und Kollegen austauschen.',
  'gets-work': () => 'Lastet die eigene Werkstatt besser aus.',
  'gets-member': () => 'Erfährt, was Betriebe in der Region brauchen.'
} satisfies Table

/** What speaks most against it. */
const doubt = {
  'outside-radius': (data) =>
    `Liegt ${counted(data, 'kilometres')} Kilometer entfernt; gesucht wird sonst im Umkreis von ${counted(data, 'radius')} Kilometern. Fragen Sie zuerst, ob der Weg in Frage kommt.`,
  far: (data) =>
    `Der Weg dauert etwa ${travel(counted(data, 'minutes'))}. Klären Sie vorher, was sich am Telefon erledigen lässt.`,
  'not-covered': (data) =>
    `Zu ${quote(said(data, 'concept'))} steht nichts im Profil. Fragen Sie danach, bevor Sie sich verabreden.`,
  'other-format': (data) =>
    `Nennt ${formats(data)} nicht als Form der Zusammenarbeit. Fragen Sie, ob es trotzdem geht.`,
  'little-room': (data): string =>
    counted(data, 'left') < 1
      ? 'Nimmt zurzeit keine weiteren Anfragen an. Es kann dauern, bis eine Antwort kommt.'
      : 'Nimmt in diesem Vierteljahr nur noch eine Anfrage an. Fragen Sie bald und genau.',
  'takes-time': () =>
    'Hochschulen planen in Semestern. Für etwas, das nächste Woche fertig sein muss, ist das nicht der richtige Weg.',
  unproven: () => 'Wir wissen noch von keiner gemeinsamen Arbeit dieser Art. Ein kurzes Gespräch zeigt, ob es passt.'
} satisfies Table

/** What is missing when nobody fits. */
const missing = {
  'empty-network': () => 'Im Netzwerk ist noch niemand eingetragen.',
  'not-understood': () =>
    'Wir haben noch nicht verstanden, worum es geht. Beschreiben Sie, was Sie tun, was dabei hakt und was Sie stattdessen hätten.',
  'nobody-offers': (data) => `Niemand in erreichbarer Nähe bietet bisher ${quote(said(data, 'concept'))} an.`,
  'other-kinds': (data) =>
    `Gesucht wurde nur unter: ${enumerate(listed(data, 'kinds').map((kind) => names.kinds[kind] ?? kind))}. Vielleicht hilft jemand anderes.`,
  'too-weak': () =>
    'Es gibt Beteiligte in der Nähe des Themas, aber niemand passt gut genug, um sie guten Gewissens zu nennen.'
} satisfies Table

/** Why somebody who would fit is not in the week's plan; `needs` and `participants` are ids or names. */
const passedOver = {
  'plan-forbidden': () => 'Wurde nicht vorgeschlagen, weil das Paar von Hand ausgenommen oder schon in Kontakt ist.',
  'plan-no-room': () => 'Wurde nicht vorgeschlagen, weil zurzeit keine weiteren Anfragen angenommen werden.',
  'plan-too-weak': () => 'Wurde nicht vorgeschlagen, weil es für beide Seiten zusammen nicht gut genug passt.',
  'plan-room-better': (data) =>
    `Wurde nicht vorgeschlagen, weil die freien Anfragen (${counted(data, 'room')}) an Bedarfe gehen, die besser passen: ${enumerate(listed(data, 'needs'))}.`,
  'plan-room-whole': (data) =>
    `Wurde nicht vorgeschlagen, weil die freien Anfragen (${counted(data, 'room')}) anderswo dringender gebraucht werden: ${enumerate(listed(data, 'needs'))}. So kommt im Ganzen mehr heraus.`,
  'plan-need-better': (data) =>
    `Wurde nicht vorgeschlagen, weil für diesen Bedarf jemand besser passt: ${enumerate(listed(data, 'participants'))}.`,
  'plan-need-whole': (data) =>
    `Wurde nicht vorgeschlagen, weil dieser Bedarf schon jemanden hat: ${enumerate(listed(data, 'participants'))}. So kommt im Ganzen mehr heraus.`,
  'plan-asker-busy': (data) =>
    `Wurde nicht vorgeschlagen, weil dieselbe Seite schon für andere Bedarfe Gespräche führt: ${enumerate(listed(data, 'needs'))}.`,
  'plan-time-better': (data) =>
    `Wurde nicht vorgeschlagen, weil die Zeit nur für ${counted(data, 'introductions')} Vermittlungen reicht und alle anderen besser passen.`,
  'plan-time-whole': (data) =>
    `Wurde nicht vorgeschlagen, weil die Zeit nur für ${counted(data, 'introductions')} Vermittlungen reicht. So kommt im Ganzen mehr heraus.`
} satisfies Table

/** Why several belong together. */
const together = {
  'pool-same': (data) =>
    `${counted(data, 'needs')} Bedarfe handeln vom selben: ${enumerate(listed(data, 'concepts').map(quote))}. Ein gemeinsames Vorhaben hilft allen.`,
  'pool-near': (data) => `Keiner liegt mehr als ${counted(data, 'kilometres')} Kilometer von der Mitte entfernt.`,
  'trio-covers': (data) =>
    `Zusammen decken beide ${counted(data, 'together')} Prozent dessen ab, worum es geht; allein käme niemand von ihnen über ${counted(data, 'alone')} Prozent.`
} satisfies Table

export const reasons = {
  ...seeker,
  ...partner,
  ...doubt,
  ...missing,
  ...passedOver,
  ...together,
  unknown: () => 'Dafür fehlt uns noch ein Satz.'
}
