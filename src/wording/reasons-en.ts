import { counted, type Data, listed, said } from './data.js'
import { enumerate, quote, travel } from './english.js'
import { names } from './names-en.js'
import type { reasons as german } from './reasons-de.js'

const formats = (data: Data): string =>
  enumerate(listed(data, 'formats').map((format) => names.formats[format] ?? format))

export const reasons: typeof german = {
  covers: (data) => {
    const words = listed(data, 'words')
    const basis = words.length === 0 ? '' : ` That is in your words ${enumerate(words.map(quote))}.`
    return `Can help with ${quote(said(data, 'concept'))}: offers ${quote(said(data, 'phrase'))}.${basis}`
  },
  'same-field': (data) => `Works in the same field: ${quote(said(data, 'concept'))}.`,
  'similar-words': () => 'Describes its own work in words like those of your need.',
  'offers-format': (data) => `Offers what you ask for: ${formats(data)}.`,
  colleague: () => 'Knows the daily work of a craft firm from its own.',
  near: (data) => `Is about ${travel(counted(data, 'minutes'))} away from you.`,

  'seeks-you': (data) => `Looks for firms like yours: ${quote(said(data, 'sought'))}.`,
  'gets-topic': () => 'Gains a topic from practice that students can work on.',
  'gets-project-partner': () => 'Gains a firm for a joint project.',
  'gets-practice': () => 'Sees its own research put to the test in a firm.',
  'gets-workshop': () => 'Gains a workshop in which designs become objects.',
  'gets-order': () => 'Gains a commission.',
  'gets-knowledge': () => 'Gains knowledge its own firm lacks.',
  'wants-exchange': () => 'Would like to exchange experience with colleagues.',
  'gets-work': () => 'Makes better use of its own workshop.',
  'gets-member': () => 'Learns what firms in the region need.',

  'outside-radius': (data) =>
    `Is ${counted(data, 'kilometres')} kilometres away, but usually works within ${counted(data, 'radius')} kilometres. Ask first whether the distance is acceptable.`,
  far: (data) =>
    `The journey takes about ${travel(counted(data, 'minutes'))}. Find out beforehand what can be settled by telephone.`,
  'not-covered': (data) =>
    `The profile says nothing about ${quote(said(data, 'concept'))}. Ask before you arrange to meet.`,
  'other-format': (data) => `Does not name ${formats(data)} as a way of working together. Ask whether it is possible.`,
  'little-room': (data) =>
    counted(data, 'left') < 1
      ? 'Takes no further requests at present. It may be a while before you hear back.'
      : 'Takes only one more request this quarter. Ask soon, and be specific.',
  'takes-time': () =>
    'Universities plan by the semester. This is not the right way for something that has to be done next week.',
  unproven: () => 'We know of no joint work of this kind yet. A short conversation will show whether it fits.',

  'empty-network': () => 'Nobody has joined the network yet.',
  'not-understood': () =>
    'We have not understood yet what this is about. Describe what you do, what goes wrong and what you would like instead.',
  'nobody-offers': (data) => `Nobody within reach offers ${quote(said(data, 'concept'))} so far.`,
  'other-kinds': (data) =>
    `Only these were searched: ${enumerate(listed(data, 'kinds').map((kind) => names.kinds[kind] ?? kind))}. Somebody else may be able to help.`,
  'too-weak': () =>
    'Some participants come close to the subject, but none fits well enough to be named in good conscience.',

  'plan-forbidden': () => 'Was not proposed because the pair was ruled out by hand or is in touch already.',
  'plan-no-room': () => 'Was not proposed because no further requests are accepted at present.',
  'plan-too-weak': () => 'Was not proposed because it does not fit both sides well enough.',
  'plan-room-better': (data) =>
    `Was not proposed because the requests left (${counted(data, 'room')}) go to needs that fit better: ${enumerate(listed(data, 'needs'))}.`,
  'plan-room-whole': (data) =>
    `Was not proposed because the requests left (${counted(data, 'room')}) are needed more elsewhere: ${enumerate(listed(data, 'needs'))}. All together gain more that way.`,
  'plan-need-better': (data) =>
    `Was not proposed because somebody fits this need better: ${enumerate(listed(data, 'participants'))}.`,
  'plan-need-whole': (data) =>
    `Was not proposed because this need has somebody already: ${enumerate(listed(data, 'participants'))}. All together gain more that way.`,
  'plan-asker-busy': (data) =>
    `Was not proposed because the same asker is already talking about other needs: ${enumerate(listed(data, 'needs'))}.`,
  'plan-time-better': (data) =>
    `Was not proposed because there is time for ${counted(data, 'introductions')} introductions only, and all others fit better.`,
  'plan-time-whole': (data) =>
    `Was not proposed because there is time for ${counted(data, 'introductions')} introductions only. All together gain more that way.`,

  'pool-same': (data) =>
    `${counted(data, 'needs')} needs are about the same: ${enumerate(listed(data, 'concepts').map(quote))}. One project helps them all.`,
  'pool-near': (data) => `None is more than ${counted(data, 'kilometres')} kilometres from the middle.`,
  'trio-covers': (data) =>
    `Together the two cover ${counted(data, 'together')} per cent of what it is about; alone neither would exceed ${counted(data, 'alone')} per cent.`,

  unknown: () => 'We lack a sentence for this.'
}
