import { OperatorFacts } from '../components/operator-facts.js'
import type { Page } from '../page.js'

/** Who runs this installation. */
export const imprintPage: Page = {
  path: '/impressum',
  show(visit) {
    const { texts, operator } = visit
    const { legal } = texts
    return {
      title: legal.imprint.title,
      content: (
        <div class="frame narrow">
          <h1>{legal.imprint.title}</h1>
          <p class="lead">{legal.imprint.lead}</p>
          <OperatorFacts
            visit={visit}
            facts={[
              [legal.operator, operator.name],
              [legal.address, operator.address],
              [legal.represented, operator.represented],
              [legal.email, operator.email],
              [legal.phone, operator.phone],
              [legal.vatId, operator.vatId],
              [legal.supervision, operator.supervision],
              [legal.responsible, operator.responsible]
            ]}
          />
        </div>
      )
    }
  }
}
