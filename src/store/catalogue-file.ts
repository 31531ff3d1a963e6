import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'

/** Chunks are read at most so many bytes at a time. */
const READ_AT_ONCE = 64 * 1024 * 1024

export interface CatalogueFile {
  /** Replaces the file: written beside it, forced to disk, renamed. */
  readonly write: (chunks: Iterable<Uint8Array>) => Promise<void>
  /** Hands `work` a function that takes the next bytes, null at the end of the file; null when there is no file. */
  readonly read: <T>(work: (take: (bytes: number) => Promise<ArrayBuffer | null>) => Promise<T>) => Promise<T | null>
  readonly checksum: (bytes: Uint8Array, before: number) => number
}

/** One file in which the catalogue waits for the next start. It can always be made anew from the graph. */
export function createCatalogueFile(path: string): CatalogueFile {
  return {
    checksum: (bytes, before) => crc32(bytes, before),

    async write(chunks) {
      const beside = `${path}.new`
      await mkdir(dirname(path), { recursive: true })
      const file = await open(beside, 'w')
      try {
        for (const chunk of chunks) await file.writeFile(chunk)
        await file.sync()
      } catch (error) {
        await file.close()
        await rm(beside, { force: true })
        throw error
      }
      await file.close()
      await rename(beside, path)
    },

    async read(work) {
      const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (file === null) return null
      try {
        const { size } = await file.stat()
        let at = 0
        return await work(async (bytes) => {
          if (at + bytes > size) return null
          const buffer = new ArrayBuffer(bytes)
          await readInto(file, buffer, at)
          at += bytes
          return buffer
        })
      } finally {
        await file.close()
      }
    }
  }
}

async function readInto(file: FileHandle, buffer: ArrayBuffer, from: number): Promise<void> {
  for (let done = 0; done < buffer.byteLength; ) {
    const length = Math.min(READ_AT_ONCE, buffer.byteLength - done)
    const { bytesRead } = await file.read(new Uint8Array(buffer, done, length), 0, length, from + done)
    if (bytesRead === 0) throw new Error('the file ended while it was being read')
    done += bytesRead
  }
}
