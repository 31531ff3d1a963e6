// Counts a report of vitest. Usage: count-tests.mjs REPORT EXIT_CODE; prints "PASSED FAILED SKIPPED".
import { readFileSync } from 'node:fs'

const [file, exitCode] = process.argv.slice(2)
const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
const total = { passed: 0, failed: 0, skipped: 0 }

for (const { name, status, assertionResults } of testResults) {
  const count = (...wanted) => assertionResults.filter((one) => wanted.includes(one.status)).length
  const failed = count('failed')
  const skipped = assertionResults.length - failed - count('passed')
  total.passed += count('passed')
  // A file that does not even load has no test that could fail.
  total.failed += status === 'failed' && failed === 0 ? 1 : failed
  total.skipped += skipped
  if (assertionResults.length === 0 && status !== 'failed') total.skipped += 1
  for (const one of assertionResults) if (one.status === 'failed') console.error(`FAILED: ${name}: ${one.fullName}`)
  for (const one of assertionResults)
    if (one.status !== 'failed' && one.status !== 'passed') console.error(`SKIPPED in CI: ${name}: ${one.fullName}`)
}
// An error outside of every test, or none at all that ran.
if (total.failed === 0 && (Number(exitCode) !== 0 || total.passed === 0)) total.failed = 1
console.log(`${total.passed} ${total.failed} ${total.skipped}`)
