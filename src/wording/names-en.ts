import type { names as german } from './names-de.js'

export const names: typeof german = {
  kinds: {
    craft: 'craft firms',
    research: 'research groups',
    creative: 'creative agencies',
    multiplier: 'advisory bodies'
  },
  formats: {
    consulting: 'advice',
    contract_research: 'contract research',
    design_sprint: 'design week',
    internship: 'internship',
    internship_place: 'place for an intern',
    joint_project: 'joint project',
    lab_use: 'use of the laboratory',
    machine_sharing: 'sharing of machines',
    peer_exchange: 'exchange among colleagues',
    pilot_customer: 'trial in a firm',
    project: 'commission',
    rental: 'rental',
    residency: 'residency in a workshop',
    student_project: 'project with students',
    supplier: 'supplies',
    thesis: 'thesis',
    training: 'training',
    workshop: 'working session',
    workshop_visit: 'workshop visit'
  }
}
