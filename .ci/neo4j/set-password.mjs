// Replaces the first password of a new Neo4j (neo4j/neo4j) with NEO4J_PASSWORD. Usage: set-password.mjs BOLT_URL
import neo4j from 'neo4j-driver'

const [url] = process.argv.slice(2)
const wanted = process.env.NEO4J_PASSWORD

const connect = (password) => neo4j.driver(url, neo4j.auth.basic('neo4j', password))

async function works(password) {
  const driver = connect(password)
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
    return true
  } catch {
    return false
  } finally {
    await driver.close()
  }
}

if (!(await works(wanted))) {
  const driver = connect('neo4j')
  const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $wanted"
  await driver.executeQuery(change, { wanted }, { database: 'system' })
  await driver.close()
}
