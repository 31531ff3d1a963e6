import { travel } from '../../wording/german.js'

/** What people read. German is the source of truth; every other language satisfies its type. */
export const de = {
  name: 'Handschlag',
  claim: 'Handwerk trifft Hochschule und Gestaltung',
  skip: 'Zum Inhalt springen',
  language: { label: 'Sprache', other: 'English', otherHint: 'Diese Seite auf Englisch' },
  nav: {
    label: 'Hauptnavigation',
    start: 'Anliegen schildern',
    participants: 'Beteiligte',
    alliances: 'Bündnisse',
    ranking: 'So entstehen Vorschläge'
  },
  footer: {
    label: 'Rechtliches und Hilfe',
    about: 'Handschlag bringt Handwerksbetriebe mit Hochschulen und Gestaltern ihrer Region zusammen.',
    accessibility: 'Barrierefreiheit',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    api: 'Schnittstelle für Programme'
  },
  demo: {
    label: 'Hinweis',
    banner: 'Vorführung: Alle gezeigten Betriebe, Forschungsgruppen und Agenturen sind erfunden.',
    someBanner: 'Mit „erfunden“ markierte Betriebe, Forschungsgruppen und Agenturen dienen nur der Vorführung.',
    badge: 'erfunden'
  },
  kinds: {
    craft: { one: 'Handwerksbetrieb', many: 'Handwerksbetriebe' },
    research: { one: 'Forschungsgruppe', many: 'Forschungsgruppen' },
    creative: { one: 'Kreativagentur', many: 'Kreativagenturen' },
    multiplier: { one: 'Beratungsstelle', many: 'Beratungsstellen' }
  },
  anonymous: {
    name: (trade: string | null) => (trade ? `Betrieb: ${trade}` : 'Handwerksbetrieb'),
    people: (sizeClass: string) =>
      sizeClass === '50+' ? '50 Leute und mehr' : `${sizeClass.replace('-', ' bis ')} Leute`,
    why: 'Handwerksbetriebe zeigen wir nur mit Gewerk, Größe und Kreis. Den Namen erfahren Sie erst, wenn der Betrieb einem Kennenlernen zugestimmt hat.'
  },
  distance: {
    away: (kilometres: string, minutes: number) => `${kilometres} km entfernt, etwa ${travel(minutes)} Fahrt`,
    near: 'am gleichen Ort',
    inTown: (town: string, district: string | null) =>
      district && !district.includes(town) ? `${town}, ${district}` : town
  },
  form: {
    text: 'Ihr Anliegen',
    textHint: 'Zwei, drei Sätze genügen. Schreiben Sie, wie Sie reden. Bitte keine Namen.',
    place: 'Postleitzahl oder Ort',
    optional: 'freiwillig',
    placeHint: 'Damit wir zuerst in Ihrer Nähe suchen.',
    submit: 'Passende Leute finden',
    trade: 'Ihr Gewerk',
    tradeHint: 'Zum Beispiel Tischler. Manche suchen genau Ihr Gewerk.',
    again: 'Neu suchen'
  },
  errors: {
    title: 'Bitte prüfen Sie Ihre Angaben',
    prefix: 'Fehler: ',
    textMissing: 'Schreiben Sie bitte, worum es geht. Ein Satz genügt.',
    textTooLong: 'Das ist zu lang. Bitte kürzen Sie auf höchstens 5.000 Zeichen.',
    placeUnknown: (place: string) =>
      `„${place}“ kennen wir nicht als Ort oder Postleitzahl in Deutschland. Bitte prüfen Sie die Schreibweise oder lassen Sie das Feld leer.`
  },
  start: {
    title: 'Wer kann Ihnen helfen?',
    lead: 'Sagen Sie uns, wo es klemmt. Wir nennen Ihnen Leute aus Hochschulen, Agenturen und Werkstätten Ihrer Region, die sich damit auskennen. Und wir sagen, warum beide Seiten etwas davon haben.',
    promise: 'Ohne Anmeldung. Was Sie schreiben, wird nicht gespeichert.',
    examplesTitle: 'So schreiben andere',
    examples: [
      {
        trade: 'Tischlerei',
        place: '39576',
        text: 'Beim Schleifen staubt es trotz Absaugung so, dass die Leute abends grau aus der Halle kommen. Ich will wissen, wo der Staub herkommt und was wirklich hilft.'
      },
      {
        trade: 'Dachdeckerei',
        place: '29410',
        text: 'Ich will nicht mehr für jedes Aufmaß aufs Dach. Die Drohne ist da, aber aus den Fotos bekomme ich keine brauchbaren Flächen.'
      },
      {
        trade: 'Bäckerei',
        place: '01662',
        text: 'Abends werfen wir zu viel weg. Ich möchte besser wissen, was am nächsten Tag verkauft wird.'
      }
    ],
    tryExample: 'Ausprobieren',
    stepsTitle: 'So läuft es ab',
    steps: [
      {
        title: 'Sie schildern',
        text: 'In Ihren Worten, so wie Sie es einem Kollegen erzählen würden. Fachwörter brauchen Sie nicht.'
      },
      {
        title: 'Wir zeigen, wie wir Sie verstanden haben',
        text: 'Stimmt etwas nicht, nehmen Sie es mit einem Klick heraus.'
      },
      {
        title: 'Sie sehen, wer passt und warum',
        text: 'Mit Gründen für beide Seiten, mit dem Weg dorthin und mit einem ehrlichen Bedenken.'
      }
    ],
    networkTitle: 'Wer dabei ist',
    networkEmpty: 'Noch ist niemand eingetragen. Sobald die ersten Beteiligten da sind, finden Sie sie hier.',
    networkLink: 'Alle Beteiligten ansehen'
  },
  result: {
    title: (count: number) => (count === 1 ? 'Eine Stelle passt zu Ihrem Anliegen' : `${count} Vorschläge für Sie`),
    documentTitle: 'Vorschläge',
    yourNeed: 'Ihr Anliegen',
    from: (place: string) => `Gesucht von ${place} aus`,
    fromNowhere: 'Ohne Ort gesucht. Mit Ihrer Postleitzahl stehen nahe Leute weiter oben.',
    change: 'Anliegen oder Ort ändern',
    understoodTitle: 'So haben wir Sie verstanden',
    understoodNone: 'Wir haben noch kein Stichwort erkannt. Ein Satz mehr hilft.',
    understoodHint: 'Nicht gemeint? Nehmen Sie es heraus, dann suchen wir neu.',
    words: (words: string) => `aus „${words}“`,
    remove: 'Nicht gemeint',
    removedTitle: 'Herausgenommen',
    restore: 'Wieder aufnehmen',
    filterTitle: 'Vorschläge eingrenzen',
    filterKinds: 'Wen möchten Sie sehen?',
    ignoreDistance: 'Entfernung egal',
    distanceMatters: 'Nähe wieder mitzählen',
    ignoreDistanceHint: 'Dann zählt nur, wer fachlich am besten passt.',
    apply: 'Anwenden',
    listTitle: 'Die Vorschläge',
    forYou: 'Das haben Sie davon',
    forThem: 'Das hat die andere Seite davon',
    doubt: 'Was dagegen spricht',
    fit: 'Passung',
    fitOf: (points: number) => `${points} von 100`,
    fitBar: (parts: string) => `Die Passung setzt sich so zusammen: ${parts}.`,
    fitTitle: 'Wie die Passung zustande kommt',
    fitPart: 'Frage',
    fitValue: 'Antwort',
    fitWeight: 'Gewicht',
    fitPoints: 'Punkte',
    fitSum: 'Zusammen',
    fitMore: 'Alle Fragen und Gewichte',
    open: 'Mehr erfahren',
    openLabel: (name: string) => `Mehr erfahren über ${name}`,
    shareTitle: 'Weitergeben und aufheben',
    share: 'Link zu dieser Seite',
    shareHint: 'Der Link enthält Ihr Anliegen. Geben Sie ihn nur an Leute weiter, die es lesen dürfen.',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    print: 'Drucken',
    more: 'Mehr Vorschläge zeigen',
    missingTitle: 'Nicht die Richtigen dabei?',
    missing:
      'Schreiben Sie einen Satz mehr: Womit arbeiten Sie, was haben Sie schon versucht, was soll am Ende anders sein?'
  },
  nobody: {
    documentTitle: 'Noch niemand gefunden',
    title: 'Dafür haben wir noch niemanden',
    notUnderstood: 'Das haben wir noch nicht verstanden',
    lead: 'Lieber sagen wir das offen, als Ihnen Leute zu nennen, die nicht helfen können.',
    missingTitle: 'Was fehlt',
    nextTitle: 'So geht es weiter',
    everywhere: 'Überall suchen, auch weiter weg',
    allKinds: 'Auch andere Arten von Beteiligten zeigen',
    reword: 'Anders beschreiben: Nennen Sie das Material, die Maschine oder den Ablauf, um den es geht.',
    askTitle: 'Jemanden fragen, der die Region kennt',
    ask: 'Diese Bündnisse sind für Ihren Kreis da. Ihre Netzwerkmanager kennen auch Leute, die hier noch nicht stehen.',
    askAll: 'Die Netzwerkmanager der Bündnisse kennen auch Leute, die hier noch nicht stehen.',
    askLink: 'Alle Bündnisse ansehen',
    outside: 'Für Ihren Kreis gibt es hier noch kein Bündnis.'
  },
  participant: {
    documentTitle: (name: string) => name,
    back: 'Alle Beteiligten',
    offers: 'Das kann und bietet sie oder er',
    offersOf: {
      craft: 'Das kann der Betrieb',
      research: 'Das kann die Gruppe',
      creative: 'Das kann die Agentur',
      multiplier: 'Dabei hilft die Stelle'
    },
    equipment: 'Geräte und Räume',
    formats: 'So kann man zusammenarbeiten',
    seeks: 'Gesucht wird',
    facts: 'Auf einen Blick',
    kind: 'Art',
    institution: 'Einrichtung',
    trade: 'Gewerk',
    subject: 'Fach',
    submarket: 'Branche',
    size: 'Größe',
    place: 'Ort',
    district: 'Kreis',
    radius: 'Umkreis',
    radiusOf: (kilometres: number) => `bis ${kilometres} km`,
    capacity: 'Zeit für Anfragen',
    capacityOf: (count: number) =>
      count === 0 ? 'zurzeit keine' : count === 1 ? 'eine im Vierteljahr' : `${count} im Vierteljahr`,
    website: 'Internetseite',
    about: 'In eigenen Worten',
    neighboursTitle: 'Wer an Ähnlichem arbeitet',
    neighboursLead:
      'Das Bild zeigt, wer die gleichen Themen hat. Je dicker die Linie, desto mehr haben beide gemeinsam. Die Tabelle darunter sagt dasselbe.',
    neighboursNone: 'Bisher teilt hier niemand die gleichen Themen.',
    picture: (name: string, count: number) =>
      `Netz um ${name} mit ${count} Nachbarn. Dieselben Angaben stehen in der Tabelle darunter.`,
    who: 'Wer',
    sharedConcepts: 'Gemeinsame Themen',
    tableCaption: 'Nachbarn und gemeinsame Themen',
    andMore: (count: number) => `und ${count} weitere`,
    find: 'Eigenes Anliegen schildern'
  },
  participants: {
    title: 'Beteiligte',
    lead: 'Diese Betriebe, Forschungsgruppen und Agenturen machen mit.',
    filterTitle: 'Liste eingrenzen',
    search: 'Suchwort',
    searchHint: 'Name, Ort, Gewerk oder Fach',
    kinds: 'Art',
    allKinds: 'Alle',
    district: 'Kreis',
    allDistricts: 'Alle Kreise',
    apply: 'Anzeigen',
    reset: 'Alle anzeigen',
    count: (total: string) => `${total} sind eingetragen.`,
    none: 'Dazu ist niemand eingetragen.',
    noneHint:
      'Nehmen Sie ein Suchwort heraus oder zeigen Sie alle an. Oder schildern Sie Ihr Anliegen, dann suchen wir nach dem Sinn statt nach dem Wort.',
    next: 'Weiter',
    first: 'Zum Anfang',
    pages: 'Seiten der Liste'
  },
  alliances: {
    title: 'Bündnisse',
    lead: 'Ein Bündnis ist ein Programm für eine Region. Es hat Netzwerkmanager, die Leute miteinander bekannt machen.',
    none: 'Noch ist kein Bündnis eingetragen. Der Betreiber legt Bündnisse an.',
    fields: 'Worum es geht',
    modules: 'Was das Bündnis anbietet',
    parts: {
      motivation: 'Lust auf Neues machen: zeigen, was Technik im Betrieb bringt',
      'prozesse-und-vernetzung': 'Abläufe im Betrieb erleichtern und Geräte, Programme und Leute verbinden',
      'ideen-und-innovationen': 'Ideen finden und Neues ausprobieren',
      'neue-maerkte': 'Neue Kunden und neue Märkte gewinnen',
      informieren: 'Informieren: im ersten Gespräch klären, worum es geht',
      coachen: 'Begleiten: jemand steht Ihnen persönlich zur Seite',
      vernetzen: 'Zusammenbringen: mit anderen Betrieben ins Gespräch kommen',
      transfer: 'Von der Hochschule in den Betrieb: Kontakt zu Fachleuten'
    },
    districts: (count: number) => (count === 1 ? 'Ein Kreis' : `${count} Kreise`),
    tableCaption: (name: string) => `Wer dabei ist: ${name}`,
    district: 'Kreis',
    total: 'Zusammen',
    few: 'unter 3',
    widened: 'Kreise mit weniger als drei Betrieben fassen wir zusammen, damit kein Betrieb erkannt wird.'
  },
  ranking: {
    title: 'So entstehen Vorschläge',
    lead: 'Sie sollen nachprüfen können, warum jemand vorgeschlagen wird. Deshalb steht hier alles, was zählt.',
    stepsTitle: 'In fünf Schritten',
    steps: [
      'Wir lesen Ihren Text und suchen darin Stichwörter. Wir kennen die Wörter der Werkstatt, der Hochschule und der Agentur für dieselbe Sache.',
      'Wir zeigen Ihnen, was wir verstanden haben. Was nicht stimmt, nehmen Sie heraus.',
      'Wir stellen zu jedem Beteiligten dieselben Fragen. Jede Antwort zählt zwischen 0 und 1.',
      'Jede Frage hat ein festes Gewicht. Antwort mal Gewicht ergibt die Punkte, alle Punkte zusammen die Passung.',
      'Wir nennen Gründe für beide Seiten und das, was am meisten dagegen spricht.'
    ],
    signalsTitle: 'Die Fragen und ihr Gewicht',
    signalsCaption: 'Alle Fragen mit ihrem Gewicht, zusammen 100 Prozent',
    question: 'Frage',
    share: 'Gewicht',
    meaning: 'Was dahinter steckt',
    percent: (share: string) => `${share} %`,
    signals: {
      concepts: {
        name: 'Thema',
        question: 'Geht es um dieselbe Sache?',
        text: 'Wir vergleichen die Stichwörter Ihres Anliegens mit denen des Angebots, auch wenn beide andere Wörter benutzen.'
      },
      meaning: {
        name: 'Sinn',
        question: 'Meinen beide Ähnliches?',
        text: 'Ein Vergleich der Wortbedeutungen findet, was in keiner Liste von Stichwörtern steht.'
      },
      text: {
        name: 'Wörter',
        question: 'Kommen Ihre Wörter im Angebot vor?',
        text: 'Der Name einer Maschine oder eines Werkstoffs ist oft der beste Hinweis.'
      },
      proximity: {
        name: 'Weg',
        question: 'Wie weit ist der Weg?',
        text: 'Je kürzer die Fahrt, desto besser. Zählt nicht, wenn Sie keinen Ort nennen oder „Entfernung egal“ wählen.'
      },
      kind: {
        name: 'Art',
        question: 'Ist es die Art von Partner, die Sie nennen?',
        text: 'Wenn Sie zum Beispiel ausdrücklich eine Hochschule oder einen Betrieb suchen. Sonst zählt die Frage für alle gleich.'
      },
      format: {
        name: 'Form',
        question: 'Passt die Art der Zusammenarbeit?',
        text: 'Wenn Sie zum Beispiel eine Abschlussarbeit suchen: Bietet die andere Seite das an?'
      },
      reciprocity: {
        name: 'Gegenseitig',
        question: 'Hat die andere Seite etwas davon?',
        text: 'Wer Betriebe wie Ihren sucht oder gemeinsam arbeiten will, steht weiter oben.'
      },
      capacity: {
        name: 'Zeit',
        question: 'Ist noch Zeit für Anfragen?',
        text: 'Jeder sagt, wie viele Anfragen im Vierteljahr gehen. Ist alles vergeben, schlagen wir niemanden vor.'
      }
    },
    rulesTitle: 'Feste Regeln',
    rules: (halfMinutes: number, leastFit: string, leastConfidence: string) => [
      `Der Weg zählt halb so viel, wenn die Fahrt ${halfMinutes} Minuten dauert. Außerhalb des Umkreises, den jemand nennt, zählt er noch ein Viertel davon.`,
      `Wer bei Thema, Sinn und Wörtern zusammen unter ${leastFit} Prozent bleibt, wird nicht vorgeschlagen.`,
      `Sind wir uns zu weniger als ${leastConfidence} Prozent sicher, dass jemand helfen kann, sagen wir: noch niemand.`,
      'Wer keine Zeit mehr hat, wird nicht vorgeschlagen.',
      'Niemand kann sich einen besseren Platz kaufen.',
      'Bei gleicher Passung entscheidet eine feste Reihenfolge. Dieselbe Frage gibt dieselbe Antwort.'
    ],
    privacyTitle: 'Was wir nicht tun',
    privacy:
      'Wir speichern nicht, was Sie hier suchen. Wir folgen Ihnen nicht auf andere Seiten. Namen von Handwerksbetrieben zeigen wir erst nach deren Zustimmung.'
  },
  legal: {
    toFill: 'Hier fehlt noch eine Angabe des Betreibers.',
    operatorHint: 'Der Betreiber trägt diese Angaben ein, bevor die Seite öffentlich wird.',
    operator: 'Betreiber',
    address: 'Anschrift',
    represented: 'Vertreten durch',
    contact: 'Kontakt',
    email: 'E-Mail',
    phone: 'Telefon',
    vatId: 'Umsatzsteuer-Identifikationsnummer',
    supervision: 'Aufsicht',
    responsible: 'Verantwortlich für den Inhalt',
    imprint: { title: 'Impressum', lead: 'Angaben nach § 5 Digitale-Dienste-Gesetz.' },
    privacy: {
      title: 'Datenschutz',
      lead: 'Kurz gesagt: Wir speichern nicht, was Sie suchen, setzen keine Cookies für Besucher und binden nichts von fremden Servern ein.',
      sections: [
        {
          title: 'Was beim Besuch geschieht',
          text: 'Ihr Browser fragt unseren Server nach einer Seite. Wir schreiben auf, welche Seite wie schnell beantwortet wurde. Adresse Ihres Anschlusses und Inhalt Ihrer Suche schreiben wir nicht auf.'
        },
        {
          title: 'Was mit Ihrem Anliegen geschieht',
          text: 'Ihr Text steht im Link der Ergebnisseite, damit Sie ihn weitergeben können. Er bleibt im Verlauf Ihres Browsers. Auf dem Server wird er nur für die Antwort gelesen.'
        },
        {
          title: 'Was über Beteiligte gespeichert ist',
          text: 'Name, Ort, Angebot und Art der Zusammenarbeit, so wie sie es selbst angegeben haben. Handwerksbetriebe erscheinen ohne Namen, bis sie zustimmen.'
        },
        {
          title: 'Ihre Rechte',
          text: 'Sie können jederzeit erfahren, was über Sie gespeichert ist, es berichtigen oder löschen lassen und sich bei der Aufsichtsbehörde für den Datenschutz beschweren. Wenden Sie sich an den Betreiber.'
        }
      ],
      responsible: 'Verantwortlich',
      officer: 'Datenschutzbeauftragte Person',
      authority: 'Aufsichtsbehörde'
    },
    accessibility: {
      title: 'Barrierefreiheit',
      lead: 'Alle sollen Handschlag benutzen können, mit Tastatur, Vorleseprogramm, großer Schrift oder ohne JavaScript.',
      status: 'Stand',
      statusText:
        'Die Seiten sind nach den Regeln für barrierefreie Informationstechnik (BITV 2.0, WCAG 2.2 Stufe AA) gebaut. Bei jeder Änderung prüft ein Programm jede Seite in beiden Sprachen. Eine Prüfung durch Menschen mit Behinderung steht noch aus.',
      knownTitle: 'Was noch nicht gut ist',
      known: [
        'Beteiligte beschreiben sich selbst. Ihre Texte sind nicht immer einfach.',
        'Auf den englischen Seiten bleiben diese Texte deutsch. Sie sind als deutsch gekennzeichnet.',
        'Es gibt noch keine Fassung in Leichter Sprache und keine in Gebärdensprache.'
      ],
      contactTitle: 'Etwas geht nicht?',
      contact: 'Schreiben Sie dem Betreiber, welche Seite es betrifft und was nicht ging. Sie bekommen eine Antwort.',
      enforcementTitle: 'Wenn die Antwort nicht hilft',
      enforcement:
        'Dann können Sie sich an die Schlichtungs- oder Durchsetzungsstelle wenden, die der Betreiber hier nennt.',
      body: 'Schlichtungs- oder Durchsetzungsstelle'
    }
  },
  problem: {
    notFoundTitle: 'Diese Seite gibt es nicht',
    notFound: 'Vielleicht ist der Link alt, oder ein Buchstabe fehlt.',
    failedTitle: 'Das hat nicht geklappt',
    failed: 'Der Fehler liegt bei uns, nicht bei Ihnen. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    reference: 'Wenn es wieder geschieht, nennen Sie uns bitte diese Nummer:',
    nextTitle: 'Hier geht es weiter',
    toStart: 'Anliegen schildern',
    toParticipants: 'Beteiligte ansehen',
    toAlliances: 'Bündnisse ansehen'
  }
}

export type Texts = typeof de
