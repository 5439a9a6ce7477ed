import { bodies } from './bodies.ts'
import { centralBodies } from './central-bodies.ts'
import { organisation } from './organisation.ts'

export { organisationFinding } from './findings.ts'
export { lifeOf } from './lives.ts'
export type { Organisation, OrganisationKind } from './model.ts'
export { organisationKinds } from './model.ts'
export { nameOf, organisationId, organisationsOf, organisationsOfLife, type UnitLife } from './rules.ts'
export { refreshOrganisations } from './store.ts'

/** What can be asked about organisations. */
export const organisationOperations = [bodies, organisation, centralBodies] as const
