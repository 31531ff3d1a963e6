import { type Data, said } from './data.js'
import { quote } from './english.js'
import type { problems as german } from './problems-de.js'

const nouns: Readonly<Record<string, string>> = {
  participant: 'participant',
  need: 'need',
  concept: 'concept',
  'api-key': 'key'
}

const named = (data: Data): string => {
  const noun = nouns[said(data, 'noun')]
  return noun === undefined ? 'this' : `${noun} with the id ${quote(said(data, 'id'))}`
}

const fileReasons: Readonly<Record<string, (data: Data) => string>> = {
  missing: (data) => `${said(data, 'name')} does not exist.`,
  'no-access': (data) => `${said(data, 'name')} may or can not be read.`,
  'unknown-ending': (data) => `${said(data, 'name')} ends neither in .jsonl nor in .csv, .tsv or .xlsx.`,
  'not-a-table': (data) =>
    `${said(data, 'name')} is not a table${said(data, 'line') === '' ? '' : ` (line ${said(data, 'line')})`}.`,
  empty: (data) => `${said(data, 'name')} is empty.`,
  'no-known-column': (data) =>
    `No column is known (${said(data, 'headings')}). Say what they mean with --map "heading=field".`,
  'unknown-field': (data) => `There is no field ${quote(said(data, 'field'))}. There are: ${said(data, 'fields')}.`,
  'unknown-heading': (data) =>
    `There is no column ${quote(said(data, 'heading'))}. There are: ${said(data, 'headings')}.`,
  'bad-mapping': (data) => `In --map, ${quote(said(data, 'part'))} is not of the form heading=field.`
}

const listenReasons: Readonly<Record<string, (data: Data) => string>> = {
  EADDRINUSE: (data) =>
    `Port ${said(data, 'port')} is in use. Stop the other program, or choose another port with PORT.`,
  EACCES: (data) => `This program may not use port ${said(data, 'port')}. Choose one from 1024 on with PORT.`,
  EADDRNOTAVAIL: (data) => `The address ${said(data, 'host')} does not belong to this machine. Please check HOST.`,
  ENOTFOUND: (data) => `The address ${said(data, 'host')} does not exist. Please check HOST.`
}

const configurationDetail = (data: Data): string => {
  if (said(data, 'path') !== '')
    return `The folder ${said(data, 'path')} cannot be used. Please check GRAPH_PATH and its permissions.`
  if (said(data, 'url') !== '') return `There is no such database at ${said(data, 'url')}. Please check GRAPH_URL.`
  if (said(data, 'name') !== '') return `The value of ${said(data, 'name')} is wrong: ${said(data, 'detail')}`
  return 'The settings are wrong.'
}

export const problems: typeof german = {
  'invalid-input': { title: 'Invalid input', detail: () => 'Please check the values named below.' },
  'unknown-postal-code': {
    title: 'Unknown postcode',
    detail: (data) => `There is no postcode ${said(data, 'postalCode')}.`
  },
  'not-found': {
    title: 'Not found',
    detail: (data) => `There is no ${named(data) === 'this' ? 'such thing' : named(data)} here.`
  },
  'already-exists': { title: 'Exists already', detail: (data) => `There is a ${named(data)} already.` },
  'stale-version': {
    title: 'Changed meanwhile',
    detail: () => 'Somebody has changed this meanwhile. Please read it again and edit the new version.'
  },
  'version-required': {
    title: 'If-Match is missing',
    detail: () => 'An edit says with If-Match which version was read (the ETag of the answer).'
  },
  'key-reused': {
    title: 'Idempotency-Key was used before',
    detail: () => 'This Idempotency-Key belongs to another request. Please take a new one.'
  },
  'not-allowed': { title: 'Not allowed', detail: () => 'This key may not do that.' },
  'not-signed-in': {
    title: 'Key missing or not valid',
    detail: () => 'This needs a valid key, as “Authorization: Bearer KEY”.'
  },
  'too-many-requests': {
    title: 'Too many requests',
    detail: (data) => `Those were too many requests in one minute. Please wait ${said(data, 'seconds')} seconds.`
  },
  'too-large': { title: 'Too large', detail: (data) => `The request is too large: at most ${said(data, 'most')}.` },
  'unreadable-body': { title: 'Not readable', detail: () => 'The body of the request is not JSON in UTF-8.' },
  'unreadable-address': {
    title: 'Address not readable',
    detail: () => 'The address of the request contains characters that are not UTF-8.'
  },
  'unsupported-type': {
    title: 'Another type of content',
    detail: () => 'Expected “Content-Type: application/json” in UTF-8.'
  },
  'wrong-origin': {
    title: 'From another site',
    detail: () => 'This request came from another site and was therefore not carried out.'
  },
  'wrong-method': {
    title: 'Not possible here',
    detail: (data) => `This address allows only: ${said(data, 'allowed')}.`
  },
  'read-only': {
    title: 'Reading only at present',
    detail: () => 'Nothing can be saved at present, probably because the disk is full. Reading goes on.'
  },
  'not-ready': {
    title: 'Not ready yet',
    detail: () => 'Handschlag is starting or stopping. Please try again in a moment.'
  },
  'graph-unreachable': {
    title: 'Graph unreachable',
    detail: (data) => `The graph ${said(data, 'url')} cannot be reached. Is Neo4j running, and is GRAPH_URL right?`
  },
  'graph-refused': {
    title: 'Graph refused the login',
    detail: () => 'Neo4j refused the login. Are GRAPH_USER and GRAPH_PASSWORD right?'
  },
  'graph-locked': {
    title: 'Graph in use',
    detail: (data) =>
      `The folder ${said(data, 'path')} is in use by another program. Stop it first (such as the running web process), or use Neo4j.`
  },
  'graph-newer': {
    title: 'Graph is newer',
    detail: () => 'The graph was written by a newer version of Handschlag. Please use that one.'
  },
  'graph-damaged': {
    title: 'Graph is damaged',
    detail: (data) =>
      `The graph is damaged and was not opened (${[said(data, 'path'), said(data, 'place'), said(data, 'detail')].filter((part) => part !== '').join(', ')}). Please restore a backup.`
  },
  'bad-configuration': { title: 'Wrong settings', detail: configurationDetail },
  'cannot-listen': {
    title: 'Cannot start',
    detail: (data) =>
      listenReasons[said(data, 'reason')]?.(data) ??
      `Cannot start at ${said(data, 'host')}:${said(data, 'port')} (${said(data, 'reason')}).`
  },
  'unreadable-file': {
    title: 'File not readable',
    detail: (data) => `The file cannot be read: ${fileReasons[said(data, 'reason')]?.(data) ?? said(data, 'detail')}`
  },
  internal: {
    title: 'Our mistake',
    detail: (data) =>
      `This is our mistake, not yours. When you write to us, please name the reference ${said(data, 'reference')}.`
  }
}
