import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../../src/compose.js'
import { createApiKeys } from '../../../src/store/api-keys.js'
import type { Graph } from '../../../src/store/graph.js'
import { createAuthenticate } from '../../../src/usecases/api-key/authenticate.js'
import { createCreateApiKey } from '../../../src/usecases/api-key/create.js'
import { createListApiKeys } from '../../../src/usecases/api-key/list.js'
import { createRemoveApiKey } from '../../../src/usecases/api-key/remove.js'
import { administrator } from '../open-house.js'

let graph: Graph
beforeAll(async () => {
  graph = await openGraph({ engine: 'embedded', path: ':memory:' })
})
afterAll(() => graph.close())

describe('API keys', () => {
  it('speak for their role until they are removed, and are kept only as a hash', async () => {
    const deps = {
      graph,
      apiKeys: createApiKeys(graph),
      clock: () => new Date('2026-03-01T08:00:00Z'),
      newId: () => 'key-1',
      newSecret: () => 'secret'
    }
    const authenticate = createAuthenticate(deps)
    const { id, key } = await createCreateApiKey(deps)(administrator, { name: 'Kammer', role: 'editor' })
    expect(key).toBe('hs_secret')
    expect(await authenticate(key)).toEqual({ role: 'editor', id: 'api-key:key-1' })
    expect(await createListApiKeys(deps)(administrator)).toEqual([
      { id, name: 'Kammer', role: 'editor', createdAt: '2026-03-01T08:00:00.000Z' }
    ])
    expect((await deps.apiKeys.list())[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
    await createRemoveApiKey(deps)(administrator, { id })
    await expect(authenticate(key)).rejects.toMatchObject({ code: 'not-signed-in' })
    await expect(createRemoveApiKey(deps)(administrator, { id })).rejects.toMatchObject({ code: 'not-found' })
  })
})
