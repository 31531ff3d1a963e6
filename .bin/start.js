import { buildWhenNeeded } from './build-when-needed.js'

buildWhenNeeded()
await import('../dist/main.js')
