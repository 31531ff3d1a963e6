import type { Visit } from '../page.js'

interface Props {
  readonly visit: Visit
  readonly facts: readonly (readonly [label: string, value: string | null])[]
}

/** Facts the operator fills in; what is missing says so instead of looking complete. */
export const OperatorFacts = ({ visit: { texts }, facts }: Props) => (
  <>
    {facts.some(([, value]) => value === null) && <p class="hint-box">{texts.legal.operatorHint}</p>}
    <dl class="operator">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <em>{texts.legal.toFill}</em>}</dd>
        </div>
      ))}
    </dl>
  </>
)
