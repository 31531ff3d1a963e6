import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../../src/contracts/problem.js'
import { type Journal, openJournal, type Step } from '../../../src/store/embedded/journal.js'

const step = (text: string, name: string): Step => ({
  text,
  params: { name, rows: [{ id: 'ä', list: [1, 2.5, null] }] }
})

describe('journal', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const use = <T>(work: (journal: Journal) => T): T => {
    const journal = openJournal(folder)
    try {
      return work(journal)
    } finally {
      journal.close()
    }
  }

  it('gives back what was appended, with the text of each statement as it was then', () => {
    use((journal) => {
      journal.append([step('CREATE a', '1'), step('CREATE b', '2')])
      journal.append([step('CREATE a', '3')])
    })
    const entries = use((journal) => [...journal.after(0)])
    expect(entries).toEqual([
      { seq: 1, steps: [step('CREATE a', '1'), step('CREATE b', '2')] },
      { seq: 2, steps: [step('CREATE a', '3')] }
    ])
  })

  it('drops what a snapshot holds and leaves nothing of it in the file', () => {
    use((journal) => {
      journal.append([step('CREATE a', 'Frau Geheim')])
      journal.append([step('CREATE a', 'Herr Offen')])
      journal.dropUpTo({ seq: 1, sum: journal.sumOf(1) ?? '' })
      expect(journal.start().seq).toBe(1)
    })
    const bytes = readFileSync(join(folder, 'journal.db'))
    expect(bytes.includes('Frau Geheim')).toBe(false)
    expect(bytes.includes('Herr Offen')).toBe(true)
    expect(use((journal) => [...journal.after(1)].map(({ seq }) => seq))).toEqual([2])
    use((journal) => journal.append([step('CREATE a', 'x')]))
    expect(use((journal) => journal.last().seq)).toBe(3)
  })

  it('counts the bytes no snapshot holds', () => {
    use((journal) => {
      expect(journal.bytes()).toBe(0)
      journal.append([step('CREATE a', 'x'.repeat(1_000))])
      expect(journal.bytes()).toBeGreaterThan(1_000)
      journal.dropUpTo(journal.last())
      expect(journal.bytes()).toBe(0)
    })
  })

  it('reports a damaged byte wherever it is, or has lost nothing by it', async () => {
    use((journal) => {
      for (let at = 0; at < 6; at += 1) journal.append([step(`CREATE ${at % 2}`, 'Wort '.repeat(at * 300))])
      journal.dropUpTo({ seq: 2, sum: journal.sumOf(2) ?? '' })
    })
    const content = (journal: Journal) => JSON.stringify([journal.start(), journal.last(), ...journal.after(2)])
    const expected = use(content)
    const file = join(folder, 'journal.db')
    const bytes = readFileSync(file)
    const places = new Set<unknown>()
    for (let at = 0; at < bytes.length; at += at < 100 ? 1 : 251) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 0x10
      writeFileSync(file, damaged)
      try {
        expect(use(content), `byte ${at}`).toBe(expected)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        expect(error.code, `byte ${at}`).toBe('graph-damaged')
        places.add(error.data.place)
      }
      await new Promise(setImmediate)
    }
    expect(places).toContain('file')
    expect(places).toContain('entry 6')
  })
})
