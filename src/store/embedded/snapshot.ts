import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Problem } from '../../contracts/problem.js'
import { folderFormat, type Position } from './journal.js'

/** The whole graph after one entry of the journal, as Parquet files in a folder of their own. */
export interface Snapshot {
  readonly path: string
  readonly at: Position
  /** Hash of the schema it was written with. */
  readonly schema: string
}

const Manifest = z.object({
  format: z.number(),
  seq: z.number(),
  sum: z.string(),
  schema: z.string(),
  files: z.array(z.object({ name: z.string(), sha256: z.string() }))
})
const Signed = z.object({ manifest: z.string(), sha256: z.string() })

const prefix = 'snapshot-'
const unfinished = '.part'

/** Where the engine writes a snapshot that is not finished yet. */
export const unfinishedPath = (folder: string, at: Position): string => finishedPath(folder, at) + unfinished

const finishedPath = (folder: string, at: Position): string => join(folder, prefix + String(at.seq).padStart(15, '0'))

export const isSnapshot = (folder: string, at: Position): boolean => existsSync(finishedPath(folder, at))

/**
 * Turns what the engine wrote into a snapshot: checksums beside it, everything on disk, renamed in place. A crash
 * before the rename leaves an unfinished folder, which the next start removes.
 */
export function finishSnapshot(folder: string, at: Position, schema: string): Snapshot {
  const from = unfinishedPath(folder, at)
  const names = readdirSync(from).sort()
  const files = names.map((name) => ({ name, sha256: digest(readFileSync(join(from, name))) }))
  const manifest = JSON.stringify({ format: folderFormat, seq: at.seq, sum: at.sum, schema, files })
  writeFileSync(join(from, 'manifest.json'), JSON.stringify({ manifest, sha256: digest(manifest) }))
  for (const name of [...names, 'manifest.json']) sync(join(from, name))
  sync(from)
  const path = finishedPath(folder, at)
  renameSync(from, path)
  sync(folder)
  return { path, at, schema }
}

/**
 * The newest snapshot of a folder, every byte of it verified. None: undefined.
 *
 * Errors: Problems `graph-damaged` with the file, `graph-newer`.
 */
export function findSnapshot(folder: string): Snapshot | undefined {
  const newest = list(folder)
    .filter((name) => !name.endsWith(unfinished))
    .at(-1)
  if (newest === undefined) return undefined
  const path = join(folder, newest)
  const manifest = readManifest(path)
  const at = { seq: manifest.seq, sum: manifest.sum }
  if (finishedPath(folder, at) !== path) throw damaged(path, 'manifest.json', 'is of another snapshot')
  for (const file of manifest.files) {
    if (!existsSync(join(path, file.name))) throw damaged(path, file.name, 'missing')
    if (digest(readFileSync(join(path, file.name))) !== file.sha256) {
      throw damaged(path, file.name, `checksum differs (${statSync(join(path, file.name)).size} bytes)`)
    }
  }
  return { path, at, schema: manifest.schema }
}

/** Removes older and unfinished snapshots. */
export function removeOtherSnapshots(folder: string, keep: Snapshot | undefined): void {
  for (const name of list(folder)) {
    if (join(folder, name) !== keep?.path) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function readManifest(path: string): z.infer<typeof Manifest> {
  try {
    const signed = Signed.parse(JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')))
    if (digest(signed.manifest) !== signed.sha256) throw damaged(path, 'manifest.json', 'checksum differs')
    const found = z.looseObject({ format: z.number() }).parse(JSON.parse(signed.manifest))
    if (found.format > folderFormat)
      throw new Problem('graph-newer', { path, found: found.format, known: folderFormat })
    return Manifest.parse(found)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw damaged(path, 'manifest.json', 'cannot be read')
  }
}

const list = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .sort()

const damaged = (path: string, place: string, detail: string): Problem =>
  new Problem('graph-damaged', { path, place, detail })

const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
