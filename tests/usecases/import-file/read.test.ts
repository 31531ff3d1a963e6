import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readImportFile } from '../../../src/usecases/import-file/read.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (name: string, text: string, columns?: ReadonlyMap<string, string>) =>
  readImportFile({ noun: 'participant', name, bytes: bytes(text), ...(columns ? { columns } : {}) })

describe('reading JSON lines', () => {
  it('keeps line numbers over empty lines and reports a line that is no object', async () => {
    const rows = await read('a.jsonl', '{"id":"a"}\r\n\n[1]\n{"id":\n{"id":"b"}')
    expect(rows.map(({ line, value, problem }) => [line, value.id, problem?.code])).toEqual([
      [1, 'a', undefined],
      [3, undefined, 'not-json'],
      [4, undefined, 'not-json'],
      [5, 'b', undefined]
    ])
  })
})

describe('reading tables', () => {
  it('knows usual German headings, lists, numbers and kinds', async () => {
    const [row] = await read(
      'a.csv',
      'Firma;Art;PLZ;Ort;Gewerk;Mitarbeiter;Kompetenzen;Formate;Umkreis (km);Homepage\n' +
        'Muster;Handwerk;1662;Meißen;Tischler;1.200;"Treppen | Türen";"Abschlussarbeit, Praktikum";"80,5 km";www.muster.example'
    )
    expect(row).toMatchObject({
      line: 2,
      value: {
        name: 'Muster',
        kind: 'craft',
        postalCode: '01662',
        town: 'Meißen',
        trade: 'Tischler',
        employees: 1200,
        skills: ['Treppen', 'Türen'],
        formats: ['thesis', 'internship'],
        maxDistanceKm: 80.5,
        website: 'https://www.muster.example'
      }
    })
    expect(row?.headings.get('postalCode')).toBe('PLZ')
  })

  it('reads commas, tabs, quotes, line ends inside cells and the line an editor shows', async () => {
    const rows = await read('a.csv', 'name,text\n"A","erste\nzweite, Zeile"\n\n"B ""zwei""",x')
    expect(rows.map(({ line, value }) => [line, value])).toEqual([
      [3, { name: 'A', text: 'erste\nzweite, Zeile' }],
      [5, { name: 'B "zwei"', text: 'x' }]
    ])
    expect((await read('a.tsv', 'name\ttext\nA\tx'))[0]?.value).toEqual({ name: 'A', text: 'x' })
  })

  it('reads what German Excel writes: Windows-1252, UTF-8 with mark, UTF-16', async () => {
    const text = 'Firma;Ort\nMüller;Köln'
    const latin = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...text].map((l) => l.charCodeAt(0))).buffer)
    ])
    for (const file of [latin, bytes(`\ufeff${text}`), utf16]) {
      const [row] = await readImportFile({ noun: 'participant', name: 'a.csv', bytes: file })
      expect(row?.value).toEqual({ name: 'Müller', town: 'Köln' })
    }
  })

  it('takes a mapping of headings over its own knowledge', async () => {
    const columns = new Map([['Kunde', 'name']])
    const [row] = await read('a.csv', 'Kunde;Firma\nA;B', columns)
    expect(row?.value).toEqual({ name: 'A' })
  })

  it('says what is wrong with a mapping or with headings nobody knows', async () => {
    const reason = (name: string) => expect.objectContaining({ data: expect.objectContaining({ reason: name }) })
    await expect(read('a.csv', 'Firma\nA', new Map([['Firma', 'nichts']]))).rejects.toEqual(reason('unknown-field'))
    await expect(read('a.csv', 'Firma\nA', new Map([['Fa', 'name']]))).rejects.toEqual(reason('unknown-heading'))
    await expect(read('a.csv', 'x;y\n1;2')).rejects.toEqual(reason('no-known-column'))
    await expect(read('a.csv', '')).rejects.toEqual(reason('empty'))
    await expect(read('a.pdf', 'x')).rejects.toEqual(reason('unknown-ending'))
    await expect(read('a.xlsx', 'no workbook')).rejects.toEqual(reason('not-a-table'))
  })

  it('reads a workbook as the same table', async () => {
    const cells = [
      ['Firma', 'PLZ', 'Mitarbeiter'],
      ['Muster', '39576', 7],
      ['Zweite', 1662, 12]
    ]
    const file = await writeExcelFile(cells.map((row) => row.map((value) => ({ value })))).toBuffer()
    const rows = await readImportFile({ noun: 'participant', name: 'a.xlsx', bytes: file })
    expect(rows.map(({ line, value }) => [line, value])).toEqual([
      [2, { name: 'Muster', postalCode: '39576', employees: 7 }],
      [3, { name: 'Zweite', postalCode: '01662', employees: 12 }]
    ])
  })
})
