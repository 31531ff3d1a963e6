import type { Format } from '../contracts/participant.js'

/** Ways of working that ranking knows, one bit each; others are kept and shown but never weigh. Only append. */
const KNOWN: readonly Format[] = [
  'thesis',
  'student_project',
  'contract_research',
  'joint_project',
  'lab_use',
  'workshop',
  'consulting',
  'training',
  'internship',
  'project',
  'supplier',
  'peer_exchange',
  'pilot_customer',
  'internship_place',
  'workshop_visit',
  'design_sprint',
  'rental',
  'machine_sharing',
  'residency'
]

/** Ways of working as bits. */
export const formatBits = (formats: Iterable<Format>): number => {
  let bits = 0
  for (const format of formats) {
    const at = KNOWN.indexOf(format)
    if (at >= 0) bits |= 1 << at
  }
  return bits >>> 0
}

/** Ways of working that say: we want to work with craft firms, not only be paid by them. */
export const TWO_SIDED = formatBits([
  'joint_project',
  'peer_exchange',
  'pilot_customer',
  'thesis',
  'student_project',
  'residency'
])
