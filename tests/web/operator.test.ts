import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOperator } from '../../src/server/read-operator.js'

const fileWith = async (text: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'operator-')), 'operator.json')
  await writeFile(path, text)
  return path
}

describe('the file that says who runs an installation', () => {
  it('fills in what it says and leaves the rest open', async () => {
    const operator = await readOperator(await fileWith('{"name":"Musterkreis","email":"post@muster.example"}'))
    expect(operator).toMatchObject({ name: 'Musterkreis', email: 'post@muster.example', phone: null })
  })

  it('may be absent', async () => {
    expect((await readOperator(null)).name).toBeNull()
  })

  it('is refused with a sentence when it is missing or broken', async () => {
    await expect(readOperator('/does/not/exist.json')).rejects.toMatchObject({ code: 'unreadable-file' })
    await expect(readOperator(await fileWith('{'))).rejects.toMatchObject({ code: 'bad-configuration' })
    await expect(readOperator(await fileWith('{"name":5}'))).rejects.toMatchObject({
      code: 'bad-configuration',
      fields: [expect.objectContaining({ pointer: '/name', code: 'wrong-type' })]
    })
  })
})
