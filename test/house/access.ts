/** The matrix of operations and roles, written out, and what an operation of the machine alone says for itself. */
import { type RoleId, roleIds } from '../../src/platform/access/model.ts'
import { roles } from '../../src/platform/access/roles.ts'
import type { Operation } from '../../src/platform/operation.ts'

/** Why these are asked at the command line of the machine only. Nothing else may be. */
export const machineOnly: Readonly<Record<string, string>> = {
  'acts.compare': 'reads a folder of the machine',
  'conversion.convertFile': 'reads and writes files of the machine, of any size',
  'conversion.prepare': 'writes files into the data folder of the machine',
  'transition.demo': 'makes generated data in a folder of its own, and measures this machine',
  'evidence.export': 'writes the whole log, of all provinces, to a file of the machine',
}

export type Cell = 'all' | 'yes' | 'signed-in' | ''

/** What a role may do by an operation, wherever its territory lets it. */
export const cellOf = ({ access }: Pick<Operation, 'access'>, role: RoleId): Cell => {
  if (access === 'public') return 'all'
  if (access === 'operator') return ''
  if (access.roles === 'signed-in') return 'signed-in'
  return access.roles.includes(role) ? 'yes' : ''
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const placeOf = (operation: Operation): string =>
  typeof operation.access === 'string'
    ? ''
    : operation.where
      ? 'the unit asked about'
      : 'no place in particular'

const freshOf = ({ access }: Operation): string => (typeof access !== 'string' && access.stepUp ? 'yes' : '')

export const accessPage = (operations: readonly Operation[]): string => {
  const ruled = operations.filter(({ access }) => typeof access !== 'string')
  const machine = operations.filter(({ access }) => access === 'operator')
  const open = operations.filter(({ access }) => access === 'public')
  return `<!-- Written by script/check --write from the definitions. Do not edit. -->
# Who may do what

A role counts on the territory and the days of its grant; on the day a unit ends its people's grants end with it. The operator at the command line of the machine may do everything. \`haicap access explain ACCOUNT OPERATION UNIT\` says why somebody may or may not.

## Roles

${table(
  ['role', 'Vietnamese', 'for', 'holders may pass it on'],
  roleIds.map((id) => [`\`${id}\``, roles[id].vi, roles[id].says.en, roles[id].passesOn ? 'yes' : '']),
)}

## Operations by role

${table(
  ['operation', 'kind', 'where', 'fresh proof', ...roleIds],
  ruled.map((operation) => [
    `\`${operation.name}\``,
    operation.kind,
    placeOf(operation),
    freshOf(operation),
    ...roleIds.map((role) => cellOf(operation, role)),
  ]),
)}

## At the command line of the machine only

${table(
  ['operation', 'why'],
  machine.map(({ name }) => [`\`${name}\``, machineOnly[name] ?? 'NO REASON GIVEN']),
)}

## For everybody

${open.map(({ name, kind }) => `\`${name}\`${kind === 'command' ? ' (writes)' : ''}`).join(', ')}
`
}
