import { OperatorFacts } from '../components/operator-facts.js'
import type { Page } from '../page.js'

/** The accessibility statement. */
export const accessibilityPage: Page = {
  path: '/barrierefreiheit',
  show(visit) {
    const { texts, operator } = visit
    const { accessibility, email, phone } = texts.legal
    return {
      title: accessibility.title,
      content: (
        <div class="frame narrow">
          <h1>{accessibility.title}</h1>
          <p class="lead">{accessibility.lead}</p>
          <h2>{accessibility.status}</h2>
          <p>{accessibility.statusText}</p>
          <h2>{accessibility.knownTitle}</h2>
          <ul>
            {accessibility.known.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <h2>{accessibility.contactTitle}</h2>
          <p>{accessibility.contact}</p>
          <h2>{accessibility.enforcementTitle}</h2>
          <p>{accessibility.enforcement}</p>
          <OperatorFacts
            visit={visit}
            facts={[
              [email, operator.email],
              [phone, operator.phone],
              [accessibility.body, operator.enforcementBody]
            ]}
          />
        </div>
      )
    }
  }
}
