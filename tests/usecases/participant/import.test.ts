import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { House } from '../../../src/compose.js'
import { administrator, editor, openHouse } from '../open-house.js'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const importText = async (name: string, text: string) => {
  const { importFile, participant } = house.usecases
  const rows = await importFile.read({ noun: 'participant', name, bytes: new TextEncoder().encode(text) })
  return participant.import(editor, { rows })
}

const exportText = async (from: House): Promise<string> => {
  let text = ''
  for await (const line of from.usecases.participant.export(administrator)) text += line
  return text
}

const table =
  'Firma;PLZ;Gewerk;Mitarbeiter\nErste;39576;Tischler;7\nZweite;00001;Maler;3\nDritte;0815x;Maler;viele\n;39576;Maler;1'

describe('importing participants', () => {
  it('keeps good rows and reports bad ones with line, heading and reason', async () => {
    const report = await importText('a.csv', table)
    expect(report).toMatchObject({ created: 1, changed: 0, unchanged: 0, failed: 3 })
    expect(report.problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [3, 'PLZ', 'unknown-postal-code'],
      [4, 'PLZ', 'postal-code'],
      [4, 'Mitarbeiter', 'wrong-type'],
      [5, 'Firma', 'missing']
    ])
    expect(report.problems[0]?.data.nearest).toMatch(/^\d{5}, \d{5}, \d{5}$/)
  })

  it('changes nothing the second time, not even the log', async () => {
    const before = await house.graph.changes(0, 10_000)
    expect(await importText('a.csv', table)).toMatchObject({ created: 0, changed: 0, unchanged: 1, failed: 3 })
    expect(await house.graph.changes(0, 10_000)).toEqual(before)
  })

  it('replaces what an id said before and counts its version on', async () => {
    const row = (name: string) => JSON.stringify({ id: 'one', kind: 'creative', name })
    expect(await importText('a.jsonl', row('Alt'))).toMatchObject({ created: 1 })
    expect(await importText('a.jsonl', row('Neu'))).toMatchObject({ changed: 1 })
    expect(await house.usecases.participant.read(editor, { id: 'one' })).toMatchObject({ name: 'Neu', version: 2 })
  })

  it('refuses an id that comes twice with different content, and takes the same row twice as one', async () => {
    const row = (name: string) => JSON.stringify({ id: 'twice', kind: 'creative', name })
    const report = await importText('a.jsonl', [row('A'), row('A'), row('B')].join('\n'))
    expect(report).toMatchObject({ created: 1, unchanged: 1, failed: 1 })
    expect(report.problems).toEqual([{ line: 3, field: 'id', code: 'repeated-id', data: { id: 'twice', first: 1 } }])
  })

  it('tells how far it is', async () => {
    const text = Array.from({ length: 1_201 }, (_, at) =>
      JSON.stringify({ id: `row-${at}`, kind: 'craft', name: `F ${at}` })
    )
    const rows = await house.usecases.importFile.read({
      noun: 'participant',
      name: 'a.jsonl',
      bytes: new TextEncoder().encode(text.join('\n'))
    })
    const seen: number[] = []
    await house.usecases.participant.import(editor, { rows, onProgress: ({ done }) => seen.push(done) })
    expect(seen).toEqual([500, 1_000, 1_201])
  })

  it('makes the same graph from its own export', async () => {
    const exported = await exportText(house)
    const other = await openHouse()
    const rows = await other.usecases.importFile.read({
      noun: 'participant',
      name: 'export.jsonl',
      bytes: new TextEncoder().encode(exported)
    })
    const report = await other.usecases.participant.import(editor, { rows })
    expect(report).toMatchObject({ created: rows.length, failed: 0 })
    expect(await exportText(other)).toBe(exported)
    await other.close()
  })
})
