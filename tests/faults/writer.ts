// Writes participants of 100 B to 40 KB without pause until it is killed; says on standard output what was
// acknowledged, one id a line. Usage: writer.ts FOLDER ROUND
import { writeSync } from 'node:fs'
import { openEmbeddedGraph } from '../../src/store/embedded-graph.js'
import { createParticipants } from '../../src/store/participants.js'
import { faultyParticipant, snapshotBytes } from './written.js'

const [path = '', round = '0'] = process.argv.slice(2)
const graph = await openEmbeddedGraph({ path, snapshotBytes, log: (event, data) => console.error(event, data) })
const participants = createParticipants(graph)
writeSync(1, 'ready\n')
let at = 0
await Promise.all([write(), write(), write(), write()])

async function write(): Promise<never> {
  for (;;) {
    at += 1
    const participant = faultyParticipant(Number(round), at)
    await graph.write({ id: 'writer', at: participant.changedAt }, (tx) =>
      participants.save(tx, participant, { offers: [{ concept: 'c1', weight: 1, source: 'read' }], seeks: [] })
    )
    // Straight to the file descriptor: what was said is said, even if the next instant is the last.
    writeSync(1, `${participant.id} ${participant.version}\n`)
  }
}
