import { z } from 'zod'

const line = z.string().trim().min(1).max(500).nullable().default(null)

/** Who runs this installation: what imprint, privacy and accessibility pages need. Absent facts show as still to fill in. */
export const Operator = z.object({
  name: line,
  address: line,
  represented: line,
  email: line,
  phone: line,
  vatId: line,
  supervision: line,
  responsible: line,
  privacyOfficer: line,
  privacyAuthority: line,
  enforcementBody: line
})
export type Operator = z.infer<typeof Operator>

/** Nothing filled in yet. */
export const noOperator: Operator = Operator.parse({})
