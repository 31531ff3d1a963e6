import { ApiKey } from '../contracts/change.js'
import { type Command, cliActor } from './command.js'
import { openStore } from './open.js'
import { usage } from './usage.js'

/** `api-keys create NAME [--role administrator]`: prints the key alone, for scripts to take. */
export const createApiKeyCommand: Command = async ({ words, options }, config, terminal) => {
  const [name, ...rest] = words
  const role = ApiKey.shape.role.safeParse(options.role ?? 'editor')
  if (!name || rest.length > 0 || !role.success) {
    terminal.complain(usage)
    return 2
  }
  const store = await openStore(config, terminal)
  try {
    const { key } = await store.apiKey.create(cliActor, { name, role: role.data })
    terminal.print(`${key}\n`)
    return 0
  } finally {
    await store.close()
  }
}

/** `api-keys list`: id, role, time and name, parted by tabs. */
export const listApiKeysCommand: Command = async (_call, config, terminal) => {
  const store = await openStore(config, terminal)
  try {
    for (const { id, role, createdAt, name } of await store.apiKey.list(cliActor))
      terminal.print(`${[id, role, createdAt, name].join('\t')}\n`)
    return 0
  } finally {
    await store.close()
  }
}

/** `api-keys remove ID`. */
export const removeApiKeyCommand: Command = async ({ words }, config, terminal) => {
  const [id, ...rest] = words
  if (!id || rest.length > 0) {
    terminal.complain(usage)
    return 2
  }
  const store = await openStore(config, terminal)
  try {
    await store.apiKey.remove(cliActor, { id })
    return 0
  } finally {
    await store.close()
  }
}
