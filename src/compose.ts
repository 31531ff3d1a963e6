import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { openSolver } from './compose/open-solver.js'
import type { Config, GraphConfig } from './config.js'
import type { Actor } from './contracts/change.js'
import { createWordAnalyser } from './language/analyse-word.js'
import { createEmbedder } from './language/embed.js'
import { createFindEvidence } from './language/find-evidence.js'
import { createLabelLinker } from './language/link-labels.js'
import { type ProfileText, readProfile } from './language/read-profile.js'
import { createReader } from './language/read-text.js'
import { createSynonyms } from './language/synonyms.js'
import { understand } from './language/understand.js'
import { wantedFormats } from './language/wanted-formats.js'
import { wantedKinds } from './language/wanted-kinds.js'
import { createCatalogue } from './matching/catalogue.js'
import { createRegions } from './regions/regions.js'
import { createAlliances } from './store/alliances.js'
import { createApiKeys } from './store/api-keys.js'
import { createCatalogueFile } from './store/catalogue-file.js'
import { createChanges } from './store/changes.js'
import { createConcepts } from './store/concepts.js'
import { createDistricts } from './store/districts.js'
import { openEmbeddedGraph } from './store/embedded-graph.js'
import { createEscoLinks } from './store/esco-links.js'
import type { Graph } from './store/graph.js'
import { createIdempotency } from './store/idempotency.js'
import { readLexicon } from './store/lexicon.js'
import { createNeeds } from './store/needs.js'
import { openNeo4jGraph } from './store/neo4j-graph.js'
import { createParticipants } from './store/participants.js'
import { createSeed } from './store/seed.js'
import { readSynonymGroups } from './store/synonyms.js'
import { createCreateApiKey } from './usecases/api-key/create.js'
import { createListApiKeys } from './usecases/api-key/list.js'
import { createRemoveApiKey } from './usecases/api-key/remove.js'
import { fingerprintReading } from './usecases/catalogue/fingerprint.js'
import { createFollowChanges, type Following } from './usecases/catalogue/follow-changes.js'
import { createKeepCatalogue } from './usecases/catalogue/keep.js'
import { createOpenCatalogue, type OpenCatalogueDeps } from './usecases/catalogue/open.js'
import { createRefreshTies } from './usecases/concept/refresh-ties.js'
import type { Deps } from './usecases/deps.js'
import { createExportNeeds } from './usecases/need/export.js'
import { createExportParticipants } from './usecases/participant/export.js'
import { maskEvidence } from './usecases/participant/mask-evidence.js'
import { createPartnerView } from './usecases/participant/partner-view.js'
import type { FindPartnersDeps } from './usecases/suggestion/find-partners.js'
import { createTradeNumber } from './usecases/suggestion/trade-number.js'
import { createUsecases, type Usecases } from './usecases/usecases.js'
import { createConfirmLinks } from './usecases/vocabulary/confirm-links.js'
import { createLinkLabels } from './usecases/vocabulary/link-labels.js'
import { createProposeLinks } from './usecases/vocabulary/propose-links.js'

/** What differs between a test and the real thing. */
export interface World {
  readonly clock: () => Date
  readonly newId: Deps['newId']
  readonly newSecret: Deps['newSecret']
  readonly log: (event: string, data: Readonly<Record<string, unknown>>) => void
}

/** The product, put together, with its doors still shut. */
export interface House {
  readonly usecases: Usecases
  readonly graph: Graph
  /** What works without vocabulary, on the same graph. */
  readonly store: StoreHouse
  /** Loads the demo region where wanted, fills the catalogue and keeps it up with the change log. */
  readonly start: () => Promise<void>
  /** Loads the demo region, into whatever is there. */
  readonly loadDemo: () => Promise<{ readonly participants: number; readonly needs: number }>
  readonly isReady: () => boolean
  /** Resolves when everything written before the call is found by suggestions. */
  readonly caughtUp: () => Promise<void>
  readonly close: () => Promise<void>
}

/** `catalogueFile` absent or null: the catalogue is made from the graph at every start. */
type HouseConfig = Pick<Config, 'graph' | 'demo'> & { readonly catalogueFile?: string | null }

const system: Actor = { role: 'administrator', id: 'system' }

/** Milliseconds between looks for what other processes wrote; the embedded engine has none. */
const pollMilliseconds = 500

/** How often a catalogue that changed is written to its file while the process goes on. */
const keepMilliseconds = 3_600_000

const realWorld: World = {
  clock: () => new Date(),
  newId: (noun) => `${noun[0]}-${randomUUID()}`,
  newSecret: () => randomBytes(32).toString('base64url'),
  log: () => undefined
}

/** Opens the engine the configuration names. Errors: the Problems of `store/graph.ts`. */
export const openGraph = (config: GraphConfig, log: World['log'] = realWorld.log): Promise<Graph> =>
  config.engine === 'neo4j' ? openNeo4jGraph({ ...config, log }) : openEmbeddedGraph({ path: config.path, log })

/**
 * Puts the product together: opens the graph, brings its reference data up to date, makes the reader of German and
 * all use cases. Takes some seconds; `start` does the rest.
 */
export async function compose(config: HouseConfig, given: Partial<World> = {}): Promise<House> {
  const world = { ...realWorld, ...given }
  const graph = await openGraph(config.graph, world.log)
  try {
    return await furnish(graph, config, world)
  } catch (error) {
    await graph.close()
    throw error
  }
}

/** Only what needs neither vocabulary nor reader: API keys and exports, at hand in a moment. */
export async function composeStore(config: Pick<Config, 'graph'>, given: Partial<World> = {}): Promise<StoreHouse> {
  const world = { ...realWorld, ...given }
  return furnishStore(await openGraph(config.graph, world.log), world)
}

export type StoreHouse = ReturnType<typeof furnishStore>

function furnishStore(graph: Graph, world: World) {
  const deps = { ...world, graph, apiKeys: createApiKeys(graph) }
  return {
    apiKey: { create: createCreateApiKey(deps), list: createListApiKeys(deps), remove: createRemoveApiKey(deps) },
    exportParticipants: createExportParticipants({ participants: createParticipants(graph) }),
    exportNeeds: createExportNeeds({ needs: createNeeds(graph) }),
    confirmLinks: createConfirmLinks({ clock: world.clock, escoLinks: createEscoLinks(graph) }),
    close: graph.close
  } as const
}

/** Only what links lists of labels: no graph is opened. */
export async function composeLinking() {
  const concepts = await createSeed().concepts()
  const lexicon = await readLexicon(concepts)
  const analyse = createWordAnalyser(lexicon)
  const synonyms = createSynonyms(await readSynonymGroups(), (word) => analyse(word).stem)
  const linker = { analyse, embed: createEmbedder(lexicon), synonyms }
  const deps = { concepts, createLinker: (labels: readonly string[]) => createLabelLinker(linker, labels) }
  return { linkLabels: createLinkLabels(deps), proposeLinks: createProposeLinks(deps) } as const
}

async function furnish(graph: Graph, { demo, catalogueFile }: HouseConfig, world: World): Promise<House> {
  const seed = createSeed()
  const author = { id: system.id, at: world.clock().toISOString() }
  const [places, districts, borders, trades, concepts] = await Promise.all([
    seed.places(),
    seed.districts(),
    seed.borders(),
    seed.trades(),
    seed.concepts()
  ])
  const reader = createReader(await readLexicon(concepts), concepts)
  const solver = openSolver()
  const deps: Deps = {
    ...world,
    graph,
    participants: createParticipants(graph),
    needs: createNeeds(graph),
    districts: createDistricts(graph),
    alliances: createAlliances(graph),
    apiKeys: createApiKeys(graph),
    idempotency: createIdempotency(graph),
    changes: createChanges(graph),
    concepts,
    trades,
    regions: createRegions({ places, districts, neighbours: borders }),
    reader,
    catalogue: createCatalogue(concepts.length),
    solve: solver.solve
  }
  await deps.districts.load(author, districts, borders)
  const isNewVocabulary = await createConcepts(graph).load(author, concepts)
  if (isNewVocabulary) await createRefreshTies(deps)()
  const usecases = createUsecases(deps, wireMatching(deps))

  async function loadDemo(): Promise<{ readonly participants: number; readonly needs: number }> {
    await deps.alliances.load(author, await seed.alliances())
    const read = async (noun: 'participant' | 'need', path: string) =>
      usecases.importFile.read({ noun, name: path, bytes: await readFile(path) })
    const { participants, needs } = seed.demoFiles
    const people = await usecases.participant.import(system, {
      rows: await read('participant', participants),
      demo: true
    })
    const wishes = await usecases.need.import(system, { rows: await read('need', needs) })
    world.log('demo-loaded', { people, wishes })
    return { participants: people.created + people.changed, needs: wishes.created + wishes.changed }
  }

  const read = (profile: ProfileText) => readProfile(reader, profile)
  const isKept = typeof catalogueFile === 'string'
  const catalogueDeps: OpenCatalogueDeps = {
    ...deps,
    readProfile: read,
    file: isKept ? createCatalogueFile(catalogueFile) : null,
    vocabulary: isKept ? fingerprintReading(concepts, read) : '',
    log: world.log
  }
  const keeper = createKeepCatalogue(catalogueDeps)
  let following: Following | null = null
  let timer: NodeJS.Timeout | undefined
  const keep = async (): Promise<void> => (following ? keeper.keep(following.seen()) : undefined)

  return {
    usecases,
    graph,
    store: furnishStore(graph, world),
    loadDemo,
    isReady: () => following !== null,
    caughtUp: async () => following?.caughtUp(),
    async start() {
      if (demo && (await deps.participants.count()) === 0) await loadDemo()
      const { seq, from } = await createOpenCatalogue(catalogueDeps)()
      if (from === 'snapshot') keeper.isKept(seq)
      const begun = createFollowChanges(catalogueDeps)({
        after: seq,
        pollMilliseconds: graph.engine === 'neo4j' ? pollMilliseconds : 0,
        onError: (error) => world.log('follow-failed', { error })
      })
      await begun.caughtUp()
      following = begun
      timer = setInterval(keep, keepMilliseconds).unref()
      void keep()
    },
    async close() {
      clearInterval(timer)
      following?.stop()
      await keep()
      await solver.close()
      await graph.close()
    }
  }
}

function wireMatching(deps: Deps): FindPartnersDeps {
  return {
    reader: deps.reader,
    catalogue: deps.catalogue.current,
    place: deps.regions.place,
    understand: (reading) => understand(deps.reader.index, reading),
    wantedFormats,
    wantedKinds,
    tradeNumber: createTradeNumber(deps.trades),
    evidence: maskEvidence(deps, createFindEvidence(deps.reader)),
    view: createPartnerView(deps)
  }
}
