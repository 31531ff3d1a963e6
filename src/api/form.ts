import { z } from 'zod'

/** What the reference shows of a JSON schema. */
export interface Form {
  readonly $ref?: string | undefined
  readonly type?: string | readonly string[] | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly items?: Form | undefined
  readonly properties?: Readonly<Record<string, Form>> | undefined
  readonly required?: readonly string[] | undefined
  readonly anyOf?: readonly Form[] | undefined
  readonly description?: string | undefined
  readonly pattern?: string | undefined
  readonly default?: unknown
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly maxItems?: number | undefined
}

export const Form: z.ZodType<Form> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    items: Form.optional().catch(undefined),
    properties: z.record(z.string(), Form).optional(),
    required: z.array(z.string()).optional(),
    anyOf: z.array(Form).optional(),
    description: z.string().optional(),
    pattern: z.string().optional(),
    default: z.unknown().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    maxItems: z.number().optional()
  })
)

/** The name a `$ref` leads to, or null. */
export const referenceOf = ({ $ref }: Form): string | null => $ref?.split('/').at(-1) ?? null

/** A form in one short line, such as `string, 1…200` or `array: craft | research`. References are `→ Name`. */
export function describeForm(form: Form): string {
  const name = referenceOf(form)
  if (name !== null) return `→ ${name}`
  if (form.anyOf) return form.anyOf.map(describeForm).join(' | ')
  if (form.enum) return form.enum.map(String).join(' | ')
  const type = [form.type ?? 'any'].flat().join(' | ')
  return [type === 'array' ? `array: ${describeForm(form.items ?? {})}` : type, ...limits(form)].join(', ')
}

/** Bounds no caller can reach, such as the largest safe integer, say nothing. */
const telling = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER

function limits({
  minLength,
  maxLength,
  minimum,
  maximum,
  maxItems,
  pattern,
  default: usual
}: Form): readonly string[] {
  const range = (least: number | undefined, most: number | undefined): readonly string[] =>
    telling(least) || telling(most) ? [`${telling(least) ? least : ''}…${telling(most) ? most : ''}`] : []
  return [
    ...range(minLength, maxLength),
    ...range(minimum, maximum),
    ...range(undefined, maxItems),
    ...(pattern === undefined ? [] : [pattern]),
    ...(usual === undefined ? [] : [`= ${JSON.stringify(usual)}`])
  ]
}
