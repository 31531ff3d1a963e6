import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { Problem, problemCodes } from '../contracts/problem.js'
import { problemStatus } from '../contracts/problem-status.js'
import type { Language } from '../wording/language.js'
import { sayProblem } from '../wording/say-problem.js'
import { describeForm, Form, referenceOf } from './form.js'
import type { OpenApiDocument } from './open-api.js'
import type { Route } from './route.js'
import { texts } from './texts/texts.js'

/** What the page shows of one operation of the document. */
const Operation = z.object({
  parameters: z
    .array(
      z.object({
        in: z.string(),
        name: z.string(),
        required: z.boolean().default(false),
        description: z.string().default(''),
        schema: Form
      })
    )
    .default([]),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: Form })) }).optional(),
  responses: z.record(
    z.string(),
    z.object({ description: z.string(), content: z.record(z.string(), z.object({ schema: Form })).optional() })
  )
})

interface RouteProps {
  readonly route: Route
  readonly document: OpenApiDocument
  readonly language: Language
}

/** One route: how to call it, what it takes, what it gives. */
export function RouteSection({ route, document, language }: RouteProps) {
  const words = texts[language].page
  const operation = Operation.parse(document.paths?.[`/api${route.path}`]?.[route.method])
  const [body] = Object.values(operation.requestBody?.content ?? {})
  return (
    <section>
      <h3 id={route.operationId}>{route.summary[language]}</h3>
      <p class="call">
        <b>{route.method.toUpperCase()}</b>
        <code>{`/api${route.path}`}</code>
        <span>{route.who === 'key' ? words.keyNeeded : words.anybody}</span>
      </p>
      <p>
        <Prose text={route.text[language]} />
      </p>
      {operation.parameters.length > 0 && (
        <Table title={words.parameters} heads={[words.name, words.form, words.text]}>
          {operation.parameters.map(({ name, schema, description, required }) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
                {required && ` (${words.required})`}
              </td>
              <td>
                <FormText form={schema} />
              </td>
              <td>
                <Prose text={description} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {body && (
        <>
          <h4>{words.body}</h4>
          <p>
            <FormText form={body.schema} />
          </p>
        </>
      )}
      {route.example !== undefined && (
        <>
          <h4>{words.example}</h4>
          <pre>{JSON.stringify(route.example, null, 2)}</pre>
        </>
      )}
      <Table title={words.answers} heads={[words.status, words.form, words.text]}>
        {Object.entries(operation.responses).map(([status, { description, content }]) => (
          <tr key={status}>
            <td>{status}</td>
            <td>
              {Object.values(content ?? {}).map(({ schema }) => (
                <FormText key={status} form={schema} />
              ))}
            </td>
            <td>
              <Prose text={description} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

/** The named forms of bodies and answers, field by field. */
export function FormTables({
  forms,
  language
}: {
  readonly forms: Readonly<Record<string, Form>>
  readonly language: Language
}) {
  const words = texts[language].page
  return (
    <>
      {Object.entries(forms).map(([name, form]) => (
        <section key={name}>
          <h3 id={`form-${name}`}>{name}</h3>
          {form.properties ? (
            <Table heads={[words.name, words.form]}>
              {flatten(form, '').map(({ path, form: field, required }) => (
                <tr key={path}>
                  <td>
                    <code>{path}</code>
                    {required && ` (${words.required})`}
                  </td>
                  <td>
                    <FormText form={field} />
                  </td>
                </tr>
              ))}
            </Table>
          ) : (
            <p>
              <FormText form={form} />
            </p>
          )}
        </section>
      ))}
    </>
  )
}

/** Every code an answer can carry, with an anchor of its own: the `type` of a problem leads here. */
export function ProblemTable({ language }: { readonly language: Language }) {
  const words = texts[language].page
  const shown = problemCodes
    .map((code) => ({ code, status: problemStatus[code] }))
    .filter(({ code, status }) => status < 500 || code === 'internal' || code === 'not-ready' || code === 'read-only')
    .sort((one, other) => one.status - other.status)
  return (
    <Table heads={[words.status, words.code, words.meaning]}>
      {shown.map(({ code, status }) => (
        <tr key={code} id={code}>
          <td>{status}</td>
          <td>
            <code>{code}</code>
          </td>
          <td>{sayProblem(new Problem(code), language).title}</td>
        </tr>
      ))}
    </Table>
  )
}

/** A text in which names stand between backticks. */
const Prose = ({ text }: { readonly text: string }) => (
  <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code key={part}>{part}</code> : part))}</>
)

interface TableProps {
  readonly title?: string
  readonly heads: readonly string[]
  readonly children: ComponentChildren
}

const Table = ({ title, heads, children }: TableProps) => (
  <>
    {title !== undefined && <h4>{title}</h4>}
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </>
)

function FormText({ form }: { readonly form: Form }) {
  const name = referenceOf(form) ?? referenceOf(form.items ?? {})
  if (name === null) return <code>{describeForm(form)}</code>
  return <a href={`#form-${name}`}>{form.items ? `array: ${name}` : name}</a>
}

interface Field {
  readonly path: string
  readonly form: Form
  readonly required: boolean
}

/** Fields with the fields inside them: `understood.concepts[].id`. */
const flatten = (form: Form, before: string): readonly Field[] =>
  Object.entries(form.properties ?? {}).flatMap(([name, field]) => {
    const path = `${before}${name}`
    const own = { path, form: field, required: form.required?.includes(name) ?? false }
    const inner = field.items?.properties ? field.items : field
    return [own, ...flatten(inner, inner === field ? `${path}.` : `${path}[].`)]
  })
