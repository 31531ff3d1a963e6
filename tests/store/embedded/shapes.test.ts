import { describe, expect, it } from 'vitest'
import { groupByShape } from '../../../src/store/embedded/shapes.js'

const text = 'UNWIND $rows AS row\nMERGE (p:P {id: row.id})\nSET p.size = row.size, p.`from` = row.`from`'

describe('rows for the embedded engine', () => {
  it('leaves statements without rows as they are', () => {
    const given = { text: 'MATCH (p) WHERE p.id IN $ids RETURN p', params: { ids: ['a'] } }
    expect(groupByShape(given)).toEqual([given])
  })

  it('turns a single row into parameters', () => {
    const [shaped] = groupByShape({ text, params: { rows: [{ id: 'a', size: null, from: 'x' }] } })
    expect(shaped).toEqual({
      text: 'MERGE (p:P {id: $row_id})\nSET p.size = $row_size, p.`from` = $row_from',
      params: { row_id: 'a', row_size: null, row_from: 'x' }
    })
  })

  it('keeps whole and broken numbers in lists of their own', () => {
    const rows = [
      { id: 'a', size: 1, from: 'x' },
      { id: 'b', size: 1.5, from: 'x' },
      { id: 'c', size: 2, from: 'x' }
    ]
    const groups = groupByShape({ text, params: { rows } }).map(({ params }) => params.rows)
    expect(groups).toEqual([[rows[0], rows[2]], [rows[1]]])
  })

  it('writes a field nobody has into the statement', () => {
    const rows = [
      { id: 'a', size: null, from: 'x' },
      { id: 'b', size: null, from: null }
    ]
    const [shaped] = groupByShape({ text, params: { rows } })
    expect(shaped?.text).toContain('p.size = null, p.`from` = row.`from`')
    expect(shaped?.params.rows).toEqual([
      { id: 'a', from: 'x' },
      { id: 'b', from: null }
    ])
  })

  it('has nothing to run for no rows', () => {
    expect(groupByShape({ text, params: { rows: [] } })).toEqual([])
  })
})
