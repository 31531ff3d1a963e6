import { travel } from '../../wording/english.js'
import type { Texts } from './de.js'

export const en: Texts = {
  name: 'Handschlag',
  claim: 'Craft meets universities and design',
  skip: 'Skip to content',
  language: { label: 'Language', other: 'Deutsch', otherHint: 'This page in German' },
  nav: {
    label: 'Main navigation',
    start: 'Describe a need',
    participants: 'Participants',
    alliances: 'Alliances',
    ranking: 'How suggestions are made'
  },
  footer: {
    label: 'Legal notices and help',
    about: 'Handschlag brings craft firms together with universities and designers of their region.',
    accessibility: 'Accessibility',
    imprint: 'Imprint',
    privacy: 'Privacy',
    api: 'Interface for programs'
  },
  demo: {
    label: 'Please note',
    banner: 'Demonstration: all firms, research groups and agencies shown here are invented.',
    someBanner: 'Firms, research groups and agencies marked “invented” are for demonstration only.',
    badge: 'invented'
  },
  kinds: {
    craft: { one: 'Craft firm', many: 'Craft firms' },
    research: { one: 'Research group', many: 'Research groups' },
    creative: { one: 'Creative agency', many: 'Creative agencies' },
    multiplier: { one: 'Advisory body', many: 'Advisory bodies' }
  },
  anonymous: {
    name: (trade) => (trade ? `Firm: ${trade}` : 'Craft firm'),
    people: (sizeClass) => (sizeClass === '50+' ? '50 people or more' : `${sizeClass.replace('-', ' to ')} people`),
    why: 'We show craft firms by trade, size and district only. You learn the name once the firm has agreed to an introduction.'
  },
  distance: {
    away: (kilometres, minutes) => `${kilometres} km away, about ${travel(minutes)} by road`,
    near: 'in the same place',
    inTown: (town, district) => (district && !district.includes(town) ? `${town}, ${district}` : town)
  },
  form: {
    text: 'Your need',
    textHint: 'Two or three sentences are enough. Write as you speak, in German if you can. Please give no names.',
    place: 'Postcode or town',
    optional: 'optional',
    placeHint: 'So that we look near you first.',
    submit: 'Find the right people',
    trade: 'Your trade',
    tradeHint: 'For example Tischler. Some look for exactly your trade.',
    again: 'Search again'
  },
  errors: {
    title: 'Please check what you entered',
    prefix: 'Error: ',
    textMissing: 'Please write what it is about. One sentence is enough.',
    textTooLong: 'This is too long. Please shorten it to 5,000 characters at most.',
    placeUnknown: (place) =>
      `We do not know “${place}” as a town or postcode in Germany. Please check the spelling or leave the field empty.`
  },
  start: {
    title: 'Who can help you?',
    lead: 'Tell us where things get stuck. We name people from universities, agencies and workshops of your region who know about it. And we say why both sides gain.',
    promise: 'No account needed. What you write is not stored.',
    examplesTitle: 'How others put it',
    examples: [
      {
        trade: 'Joinery',
        place: '39576',
        text: 'Beim Schleifen staubt es trotz Absaugung so, dass die Leute abends grau aus der Halle kommen. Ich will wissen, wo der Staub herkommt und was wirklich hilft.'
      },
      {
        trade: 'Roofing',
        place: '29410',
        text: 'Ich will nicht mehr für jedes Aufmaß aufs Dach. Die Drohne ist da, aber aus den Fotos bekomme ich keine brauchbaren Flächen.'
      },
      {
        trade: 'Bakery',
        place: '01662',
        text: 'Abends werfen wir zu viel weg. Ich möchte besser wissen, was am nächsten Tag verkauft wird.'
      }
    ],
    tryExample: 'Try it',
    stepsTitle: 'How it works',
    steps: [
      { title: 'You describe', text: 'In your own words, as you would tell a colleague. No technical terms needed.' },
      {
        title: 'We show how we understood you',
        text: 'If something is wrong, one click takes it out.'
      },
      {
        title: 'You see who fits and why',
        text: 'With reasons for both sides, the way to get there and one honest doubt.'
      }
    ],
    networkTitle: 'Who takes part',
    networkEmpty: 'Nobody is listed yet. As soon as the first participants are here, you will find them on this page.',
    networkLink: 'See all participants'
  },
  result: {
    title: (count) => (count === 1 ? 'One suggestion for you' : `${count} suggestions for you`),
    documentTitle: 'Suggestions',
    yourNeed: 'Your need',
    from: (place) => `Searched from ${place}`,
    fromNowhere: 'Searched without a place. With your postcode, people near you come first.',
    change: 'Change need or place',
    understoodTitle: 'How we understood you',
    understoodNone: 'We have not recognised a topic yet. One more sentence helps.',
    understoodHint: 'Not what you meant? Take it out and we search again.',
    words: (words) => `from “${words}”`,
    remove: 'Not meant',
    removedTitle: 'Taken out',
    restore: 'Put back',
    filterTitle: 'Narrow the suggestions',
    filterKinds: 'Whom would you like to see?',
    ignoreDistance: 'Distance does not matter',
    distanceMatters: 'Count distance again',
    ignoreDistanceHint: 'Then only expertise counts.',
    apply: 'Apply',
    listTitle: 'The suggestions',
    forYou: 'What you gain',
    forThem: 'What the other side gains',
    doubt: 'What speaks against it',
    fit: 'Fit',
    fitOf: (points) => `${points} of 100`,
    fitBar: (parts) => `The fit is made up of: ${parts}.`,
    fitTitle: 'How this fit comes about',
    fitPart: 'Question',
    fitValue: 'Answer',
    fitWeight: 'Weight',
    fitPoints: 'Points',
    fitSum: 'Together',
    fitMore: 'All questions and weights',
    open: 'Learn more',
    openLabel: (name) => `Learn more about ${name}`,
    shareTitle: 'Pass on and keep',
    share: 'Link to this page',
    shareHint: 'The link contains your need. Pass it on only to people who may read it.',
    copy: 'Copy link',
    copied: 'Copied',
    print: 'Print',
    more: 'Show more suggestions',
    missingTitle: 'Not the right ones?',
    missing: 'Write one more sentence: what do you work with, what have you tried, what should be different in the end?'
  },
  nobody: {
    documentTitle: 'Nobody found yet',
    title: 'We have nobody for this yet',
    notUnderstood: 'We have not understood this yet',
    lead: 'We would rather say so openly than name people who cannot help.',
    missingTitle: 'What is missing',
    nextTitle: 'What you can do next',
    everywhere: 'Search everywhere, also further away',
    allKinds: 'Show other kinds of participants too',
    reword: 'Describe it differently: name the material, the machine or the process it is about.',
    askTitle: 'Ask somebody who knows the region',
    ask: 'These alliances serve your district. Their network managers know people who are not listed here yet.',
    askAll: 'The network managers of the alliances know people who are not listed here yet.',
    askLink: 'See all alliances',
    outside: 'There is no alliance for your district here yet.'
  },
  participant: {
    documentTitle: (name) => name,
    back: 'All participants',
    offers: 'What they can do',
    offersOf: {
      craft: 'What the firm can do',
      research: 'What the group can do',
      creative: 'What the agency can do',
      multiplier: 'What the body helps with'
    },
    equipment: 'Equipment and rooms',
    formats: 'Ways of working together',
    seeks: 'Looking for',
    facts: 'At a glance',
    kind: 'Kind',
    institution: 'Institution',
    trade: 'Trade',
    subject: 'Subject',
    submarket: 'Industry',
    size: 'Size',
    place: 'Place',
    district: 'District',
    radius: 'Radius',
    radiusOf: (kilometres) => `up to ${kilometres} km`,
    capacity: 'Time for requests',
    capacityOf: (count) => (count === 0 ? 'none at present' : count === 1 ? 'one a quarter' : `${count} a quarter`),
    website: 'Website',
    about: 'In their own words',
    neighboursTitle: 'Who works on similar things',
    neighboursLead:
      'The picture shows who shares the same topics. The thicker the line, the more both have in common. The table below says the same.',
    neighboursNone: 'So far nobody here shares the same topics.',
    picture: (name, count) => `Network around ${name} with ${count} neighbours. The table below says the same.`,
    who: 'Who',
    sharedConcepts: 'Shared topics',
    tableCaption: 'Neighbours and shared topics',
    andMore: (count) => `and ${count} more`,
    find: 'Describe your own need'
  },
  participants: {
    title: 'Participants',
    lead: 'These firms, research groups and agencies take part.',
    filterTitle: 'Narrow the list',
    search: 'Search word',
    searchHint: 'Name, town, trade or subject',
    kinds: 'Kind',
    allKinds: 'All',
    district: 'District',
    allDistricts: 'All districts',
    apply: 'Show',
    reset: 'Show all',
    count: (total) => `${total} are listed.`,
    none: 'Nobody is listed for this.',
    noneHint:
      'Take out the search word or show all. Or describe your need: then we search by meaning instead of by word.',
    next: 'Next',
    first: 'Back to the beginning',
    pages: 'Pages of the list'
  },
  alliances: {
    title: 'Alliances',
    lead: 'An alliance is a programme for a region. Its network managers introduce people to each other.',
    none: 'No alliance is listed yet. The operator adds alliances.',
    fields: 'What it is about',
    modules: 'What the alliance offers',
    parts: {
      motivation: 'Curiosity for the new: showing what technology does for a firm',
      'prozesse-und-vernetzung': 'Making daily work easier and connecting devices, programs and people',
      'ideen-und-innovationen': 'Finding ideas and trying new things',
      'neue-maerkte': 'Winning new customers and new markets',
      informieren: 'Inform: a first talk clears up what it is about',
      coachen: 'Accompany: somebody is at your side',
      vernetzen: 'Bring together: talk to other firms',
      transfer: 'From the university into the firm: contact with experts'
    },
    districts: (count) => (count === 1 ? 'One district' : `${count} districts`),
    tableCaption: (name) => `Who takes part: ${name}`,
    district: 'District',
    total: 'Together',
    few: 'fewer than 3',
    widened: 'We join districts with fewer than three firms so that no firm can be recognised.'
  },
  ranking: {
    title: 'How suggestions are made',
    lead: 'You should be able to check why somebody is suggested. So this page says everything that counts.',
    stepsTitle: 'In five steps',
    steps: [
      'We read your text and look for topics in it. We know the words of the workshop, the university and the agency for the same thing.',
      'We show you what we understood. What is wrong you take out.',
      'We ask the same questions about every participant. Each answer counts between 0 and 1.',
      'Each question has a fixed weight. Answer times weight gives points; all points together are the fit.',
      'We give reasons for both sides and name what speaks most against it.'
    ],
    signalsTitle: 'The questions and their weight',
    signalsCaption: 'All questions with their weight, 100 per cent together',
    question: 'Question',
    share: 'Weight',
    meaning: 'What is behind it',
    percent: (share) => `${share} %`,
    signals: {
      concepts: {
        name: 'Topic',
        question: 'Is it about the same thing?',
        text: 'We compare the topics of your need with those of the offer, even when both use other words.'
      },
      meaning: {
        name: 'Meaning',
        question: 'Do both mean something similar?',
        text: 'Comparing the meaning of words finds what is in no list of topics.'
      },
      text: {
        name: 'Words',
        question: 'Do your words occur in the offer?',
        text: 'The name of a machine or a material is often the best hint.'
      },
      proximity: {
        name: 'Way',
        question: 'How far is it?',
        text: 'The shorter the drive, the better. Does not count when you give no place or choose “Distance does not matter”.'
      },
      kind: {
        name: 'Kind',
        question: 'Is it the kind of partner you name?',
        text: 'When you expressly look for a university or a firm, for example. Otherwise it counts the same for all.'
      },
      format: {
        name: 'Form',
        question: 'Does the way of working fit?',
        text: 'If you look for a thesis, for example: does the other side offer one?'
      },
      reciprocity: {
        name: 'Mutual',
        question: 'Does the other side gain?',
        text: 'Those who look for firms like yours or want to work together come first.'
      },
      capacity: {
        name: 'Time',
        question: 'Is there time for requests?',
        text: 'Everybody says how many requests a quarter are possible. When none are left, we do not suggest them.'
      }
    },
    rulesTitle: 'Fixed rules',
    rules: (halfMinutes, leastFit, leastConfidence) => [
      `The way counts half when the drive takes ${halfMinutes} minutes. Outside the radius somebody names, it counts a quarter of that.`,
      `Those below ${leastFit} per cent for topic, meaning and words together are not suggested.`,
      `When we are less than ${leastConfidence} per cent sure that somebody can help, we say: nobody yet.`,
      'Those without time left are not suggested.',
      'Nobody can buy a better place.',
      'Equal fits are put in a fixed order. The same question gives the same answer.'
    ],
    privacyTitle: 'What we do not do',
    privacy:
      'We do not store what you search for. We do not follow you to other sites. We show names of craft firms only after they agree.'
  },
  legal: {
    toFill: 'The operator still has to give this information.',
    operatorHint: 'The operator fills this in before the site goes public.',
    operator: 'Operator',
    address: 'Address',
    represented: 'Represented by',
    contact: 'Contact',
    email: 'E-mail',
    phone: 'Telephone',
    vatId: 'VAT identification number',
    supervision: 'Supervisory authority',
    responsible: 'Responsible for the content',
    imprint: { title: 'Imprint', lead: 'Information according to section 5 of the German Digital Services Act.' },
    privacy: {
      title: 'Privacy',
      lead: 'In short: we do not store what you search for, set no cookies for visitors and include nothing from other servers.',
      sections: [
        {
          title: 'What happens when you visit',
          text: 'Your browser asks our server for a page. We note which page was answered and how fast. We do not note your address or what you searched for.'
        },
        {
          title: 'What happens to your need',
          text: 'Your text is part of the link of the result page so that you can pass it on. It stays in the history of your browser. The server reads it only to answer.'
        },
        {
          title: 'What is stored about participants',
          text: 'Name, place, offer and ways of working, as they have told us themselves. Craft firms appear without a name until they agree.'
        },
        {
          title: 'Your rights',
          text: 'You can always learn what is stored about you, have it corrected or deleted, and complain to the data protection authority. Please contact the operator.'
        }
      ],
      responsible: 'Controller',
      officer: 'Data protection officer',
      authority: 'Supervisory authority'
    },
    accessibility: {
      title: 'Accessibility',
      lead: 'Everybody should be able to use Handschlag: by keyboard, with a screen reader, in large type or without JavaScript.',
      status: 'Status',
      statusText:
        'The pages follow the German rules for accessible information technology (BITV 2.0, WCAG 2.2 level AA). With every change a program checks every page in both languages. A check by people with disabilities is still to come.',
      knownTitle: 'What is not good yet',
      known: [
        'Participants describe themselves. Their texts are not always simple.',
        'On the English pages these texts stay in German. They are marked as German.',
        'There is no version in easy language or sign language yet.'
      ],
      contactTitle: 'Something does not work?',
      contact: 'Write to the operator which page it is and what did not work. You will get an answer.',
      enforcementTitle: 'If the answer does not help',
      enforcement: 'Then you can turn to the arbitration or enforcement body the operator names here.',
      body: 'Arbitration or enforcement body'
    }
  },
  problem: {
    notFoundTitle: 'This page does not exist',
    notFound: 'Perhaps the link is old, or a letter is missing.',
    failedTitle: 'That did not work',
    failed: 'The fault is ours, not yours. Please try again in a few minutes.',
    reference: 'If it happens again, please give us this number:',
    nextTitle: 'Where to go from here',
    toStart: 'Describe a need',
    toParticipants: 'See participants',
    toAlliances: 'See alliances'
  }
}
