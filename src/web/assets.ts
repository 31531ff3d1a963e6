import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { type RequestHandler, Router } from 'express'

/** Addresses of everything a page loads; they change with the content, so browsers may keep the files for ever. */
export interface Assets {
  readonly stylesheet: string
  readonly script: string
  readonly icon: string
  readonly router: Router
}

interface Asset {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** Our own styles in the order they build on each other; KERN comes before them. */
const styles = ['tokens', 'base', 'frame', 'forms', 'suggestions', 'pages', 'print'] as const

const faces = [
  'fira-sans-latin-400-normal',
  'fira-sans-latin-400-italic',
  'fira-sans-latin-600-normal',
  'fira-sans-latin-ext-400-normal',
  'fira-sans-latin-ext-600-normal',
  'zilla-slab-latin-600-normal',
  'zilla-slab-latin-700-normal'
] as const

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Reads all files once at start; serves them from this process alone, no third party. */
export function createAssets(): Assets {
  const files = [styleSheet(), script(), ...faces.map(typeface), icon]
  const version = createHash('sha256')
  for (const { name, bytes } of files) version.update(name).update(bytes)
  const base = `/assets/${version.digest('hex').slice(0, 12)}`
  const router = Router()
  for (const file of files) router.get(`${base}/${file.name}`, serve(file))
  return {
    stylesheet: `${base}/handschlag.css`,
    script: `${base}/enhance.js`,
    icon: `${base}/icon.svg`,
    router
  }
}

const require = createRequire(import.meta.url)

/** From `src/web` and from `dist/web` alike. */
const ownStyles = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'web', 'styles')

const styleSheet = (): Asset => ({
  name: 'handschlag.css',
  type: 'text/css; charset=utf-8',
  bytes: Buffer.concat([
    readFileSync(require.resolve('@kern-ux/native/dist/kern.min.css')),
    ...styles.map((name) => readFileSync(join(ownStyles, `${name}.css`)))
  ])
})

/** Compiled beside this file; run from the sources, the same text is valid JavaScript as it stands. */
function script(): Asset {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'enhance')
  const compiled = join(folder, 'enhance.js')
  return {
    name: 'enhance.js',
    type: 'text/javascript; charset=utf-8',
    bytes: readFileSync(existsSync(compiled) ? compiled : join(folder, 'enhance.ts'))
  }
}

const typeface = (name: string): Asset => {
  const family = name.slice(0, name.indexOf('-latin'))
  const path = require.resolve(`@fontsource/${family}/files/${name}.woff2`)
  return { name: basename(path), type: 'font/woff2', bytes: readFileSync(path) }
}

const icon: Asset = {
  name: 'icon.svg',
  type: 'image/svg+xml',
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#14463d"/>' +
      '<path fill="#fbf4e2" d="M7 9h15v10l11-4v18l-11-4v10H7z"/><path fill="#e0a63c" d="M41 9H24.500v7.800L35 12.900v22.200L24.500 31.200V39H41z"/></svg>'
  )
}

/** Compresses text at the first request that accepts it, and keeps the result. */
function serve({ type, bytes }: Asset): RequestHandler {
  const isText = !type.startsWith('font/')
  const kept = new Map<string, Promise<Buffer>>()
  const encoded = (encoding: 'br' | 'gzip') => {
    const known = kept.get(encoding)
    if (known) return known
    const made = encoding === 'br' ? compressBrotli(bytes) : compressGzip(bytes)
    kept.set(encoding, made)
    return made
  }
  return async (request, response) => {
    response.set('Content-Type', type).set('Cache-Control', 'public, max-age=31536000, immutable')
    const encoding = isText ? request.acceptsEncodings('br', 'gzip', 'identity') : 'identity'
    if (encoding !== 'br' && encoding !== 'gzip') return void response.send(bytes)
    response
      .vary('Accept-Encoding')
      .set('Content-Encoding', encoding)
      .send(await encoded(encoding))
  }
}
