import { OperatorFacts } from '../components/operator-facts.js'
import type { Page } from '../page.js'

/** What happens with data: what the product does, and who answers for it. */
export const privacyPage: Page = {
  path: '/datenschutz',
  show(visit) {
    const { texts, operator } = visit
    const { legal } = texts
    return {
      title: legal.privacy.title,
      content: (
        <div class="frame narrow">
          <h1>{legal.privacy.title}</h1>
          <p class="lead">{legal.privacy.lead}</p>
          {legal.privacy.sections.map(({ title, text }) => (
            <section key={title}>
              <h2>{title}</h2>
              <p>{text}</p>
            </section>
          ))}
          <h2>{legal.privacy.responsible}</h2>
          <OperatorFacts
            visit={visit}
            facts={[
              [legal.operator, operator.name],
              [legal.address, operator.address],
              [legal.email, operator.email],
              [legal.privacy.officer, operator.privacyOfficer],
              [legal.privacy.authority, operator.privacyAuthority]
            ]}
          />
        </div>
      )
    }
  }
}
