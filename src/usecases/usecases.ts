import { createListAlliances } from './alliance/list.js'
import { createAuthenticate } from './api-key/authenticate.js'
import { createCreateApiKey } from './api-key/create.js'
import { createListApiKeys } from './api-key/list.js'
import { createRemoveApiKey } from './api-key/remove.js'
import { createNameConcept } from './concept/name.js'
import { createReadConcept } from './concept/read.js'
import { createSuggestConcepts } from './concept/suggest.js'
import type { Deps } from './deps.js'
import { createListDistricts } from './district/list.js'
import { createDescribeExperience } from './experience/describe.js'
import { createReadExperience, type Outcomes } from './experience/read.js'
import { readImportFile } from './import-file/read.js'
import { createFindKeptAnswer } from './kept-answer/find.js'
import { createKeepAnswer } from './kept-answer/keep.js'
import { createChangeNeed } from './need/change.js'
import { createCreateNeed } from './need/create.js'
import { createExportNeeds } from './need/export.js'
import { createImportNeeds } from './need/import.js'
import { createListNeeds } from './need/list.js'
import { createPoolNeeds } from './need/pool.js'
import { createReadNeed } from './need/read.js'
import { createRemoveNeed } from './need/remove.js'
import { createCountNetwork } from './network/count.js'
import { createCountDistricts } from './network/count-districts.js'
import { createDescribeNetwork } from './network/describe.js'
import { createChangeParticipant } from './participant/change.js'
import { createCreateParticipant } from './participant/create.js'
import { createExportParticipants } from './participant/export.js'
import { createImportParticipants } from './participant/import.js'
import { createListParticipants } from './participant/list.js'
import { createNeighbours } from './participant/neighbours.js'
import { createReadParticipant } from './participant/read.js'
import { createRemoveParticipant } from './participant/remove.js'
import { createFindPlace } from './place/find.js'
import { createProposeIntroductions } from './plan/propose-introductions.js'
import { createDescribeRanking } from './suggestion/describe-ranking.js'
import { createFindPartners, type FindPartnersDeps } from './suggestion/find-partners.js'
import { createFindTrios } from './suggestion/find-trios.js'

export type Usecases = ReturnType<typeof createUsecases>

/** Everything the product does, by noun and verb: what the doors are handed. */
export function createUsecases(deps: Deps, matching: FindPartnersDeps) {
  const count = createCountNetwork(deps)
  // Introductions are not kept so far: nobody is in touch yet, and nothing was learned.
  const inTouch = async () => []
  const outcomes: Outcomes = { ofAlliance: async () => [], isEnabled: async () => true }
  const experience = createReadExperience(outcomes)
  return {
    participant: {
      create: createCreateParticipant(deps),
      read: createReadParticipant(deps),
      list: createListParticipants(deps),
      change: createChangeParticipant(deps),
      remove: createRemoveParticipant(deps),
      import: createImportParticipants(deps),
      export: createExportParticipants(deps),
      neighbours: createNeighbours(deps)
    },
    need: {
      create: createCreateNeed(deps),
      read: createReadNeed(deps),
      list: createListNeeds(deps),
      change: createChangeNeed(deps),
      remove: createRemoveNeed(deps),
      import: createImportNeeds(deps),
      export: createExportNeeds(deps),
      pool: createPoolNeeds(deps, matching)
    },
    suggestion: {
      findPartners: createFindPartners(matching),
      describeRanking: createDescribeRanking(),
      findTrios: createFindTrios(deps, matching)
    },
    plan: { proposeIntroductions: createProposeIntroductions({ ...deps, inTouch, experience }, matching) },
    experience: { describe: createDescribeExperience({ ...deps, outcomes }, matching) },
    network: { describe: createDescribeNetwork(count), countDistricts: createCountDistricts(count) },
    place: { find: createFindPlace(deps) },
    concept: { suggest: createSuggestConcepts(deps), read: createReadConcept(deps), name: createNameConcept(deps) },
    district: { list: createListDistricts(deps) },
    alliance: { list: createListAlliances(deps) },
    apiKey: {
      create: createCreateApiKey(deps),
      list: createListApiKeys(deps),
      remove: createRemoveApiKey(deps),
      authenticate: createAuthenticate(deps)
    },
    keptAnswer: { find: createFindKeptAnswer(deps), keep: createKeepAnswer(deps) },
    importFile: { read: readImportFile }
  } as const
}
