import neo4j, { type Driver } from 'neo4j-driver'
import type { Bench } from './open-bench.js'
import type { PeerFigures } from './peer.js'
import { round, timeEach } from './percentile.js'
import { createPopulation } from './population.js'

/** Strongest concepts of a profile and of a need that the graph is given: more makes it slower, hardly better. */
const OFFERED = 8
const ASKED = 8
const BATCH = 2_000

/** What its best user would write: full text and concepts, each cut to 500, blended with distance, in one query. */
const QUERY = `
CALL () {
  CALL db.index.fulltext.queryNodes('benchText', $words, {limit: 500}) YIELD node, score
  RETURN node AS p, score AS text, 0.0 AS overlap
  UNION ALL
  UNWIND $about AS asked
  MATCH (:BenchConcept {at: asked.concept})<-[offer:BENCH_OFFERS]-(p:BenchParticipant)
  WITH p, sum(asked.weight * offer.weight) AS overlap ORDER BY overlap DESC LIMIT 500
  RETURN p, 0.0 AS text, overlap
}
WITH p, max(text) AS text, max(overlap) AS overlap
WHERE p.budget > 0
WITH p, text, overlap, point.distance(p.place, point({latitude: $lat, longitude: $lon})) / 1000 AS km
RETURN p.id AS id, 1.1 * overlap + 0.04 * text / (text + 20) + 0.14 * 0.5 ^ (km / 45) AS score
ORDER BY score DESC, id LIMIT 10`

/** Neo4j alone. Its nodes carry labels of their own and are removed before and after. */
export const measureNeo4j = async (
  { material, toDocument, questions, needs }: Bench,
  participants: number,
  env: Readonly<Record<string, string | undefined>>
): Promise<PeerFigures> => {
  const driver = neo4j.driver(
    env.GRAPH_URL ?? '',
    neo4j.auth.basic(env.GRAPH_USER ?? 'neo4j', env.GRAPH_PASSWORD ?? '')
  )
  const run = (text: string, params: Record<string, unknown> = {}) => driver.executeQuery(text, params)
  try {
    await empty(driver)
    await run('CREATE CONSTRAINT bench_concept IF NOT EXISTS FOR (n:BenchConcept) REQUIRE n.at IS UNIQUE')
    await run('CREATE CONSTRAINT bench_participant IF NOT EXISTS FOR (n:BenchParticipant) REQUIRE n.id IS UNIQUE')
    await run(
      "CREATE FULLTEXT INDEX benchText IF NOT EXISTS FOR (n:BenchParticipant) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'german'}}"
    )
    await run('UNWIND range(0, $last) AS at CREATE (:BenchConcept {at: at})', {
      last: neo4j.int(material.concepts.length - 1)
    })
    const begun = performance.now()
    const population = createPopulation(material)
    for (let from = 0; from < participants; from += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, participants - from) }, (_, at) => {
        const { participant, links, budgetLeft } = toDocument(population.participant(from + at))
        const { id, lat, lon, skills, text, trade } = participant
        const offers = links.slice(0, OFFERED).map(({ concept, weight }) => ({ concept: neo4j.int(concept), weight }))
        return { id, lat, lon, offers, budget: neo4j.int(budgetLeft), words: [trade, ...skills, text].join('. ') }
      })
      await run(
        `UNWIND $rows AS row
         CREATE (p:BenchParticipant {id: row.id, words: row.words, budget: row.budget, place: point({latitude: row.lat, longitude: row.lon})})
         WITH p, row UNWIND row.offers AS offer
         MATCH (c:BenchConcept {at: offer.concept}) CREATE (p)-[:BENCH_OFFERS {weight: offer.weight}]->(c)`,
        { rows }
      )
    }
    await run('CALL db.awaitIndexes(600)')
    const loadS = round((performance.now() - begun) / 1_000, 1)
    const asked = needs.map(({ text, place }, at) => ({
      words: text.replace(/[^\p{L}\p{N} ]/gu, ' '),
      lat: place.lat,
      lon: place.lon,
      about: (questions[at]?.links ?? [])
        .slice(0, ASKED)
        .map(({ concept, weight }) => ({ concept: neo4j.int(concept), weight }))
    }))
    const times = await timeEach(asked.slice(0, 200), (params) => run(QUERY, params))
    return { name: 'Neo4j alone', participants, loadS, ndcg: null, ...times }
  } finally {
    await empty(driver)
    await driver.close()
  }
}

const empty = async (driver: Driver): Promise<void> => {
  const session = driver.session()
  try {
    for (const label of ['BenchParticipant', 'BenchConcept'])
      await session.run(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`)
    for (const name of ['bench_concept', 'bench_participant']) await session.run(`DROP CONSTRAINT ${name} IF EXISTS`)
    await session.run('DROP INDEX benchText IF EXISTS')
  } finally {
    await session.close()
  }
}
