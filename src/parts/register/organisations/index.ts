import { bodies } from './bodies.ts'
import { centralBodies } from './central-bodies.ts'
import { organisation } from './organisation.ts'

export { bodiesEndingOn, bodyKindsOn } from './lives.ts'
export { organisationKinds } from './model.ts'
export { organisationNamed, partsOfId } from './named.ts'
export { type Office, type OfficeBody, officeOf } from './office.ts'
export { organisationId } from './rules.ts'
export { refreshOrganisations } from './store.ts'

/** What can be asked about organisations. */
export const organisationOperations = [bodies, organisation, centralBodies] as const
