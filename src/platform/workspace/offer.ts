/** Which screens somebody is shown, and what their browser must know of the operations behind them. */

import { may } from '../access/may.ts'
import type { Territory } from '../access/model.ts'
import { fileLimitOf } from '../fields.ts'
import type { Context, Operation } from '../operation.ts'
import type { Desk, Screen } from './model.ts'

/** What a screen asks to be drawn at all; what it can do beside that is left out piece by piece. */
const needsOf = (screen: Screen): readonly string[] => [screen.operation]

/** Every operation that a screen names. */
export const operationsOf = (screen: Screen): readonly string[] => {
  const actions = [
    ...('actions' in screen ? (screen.actions ?? []) : []),
    ...('parts' in screen ? (screen.parts ?? []).flatMap((part) => part.actions ?? []) : []),
  ].map(({ operation }) => operation)
  return [screen.operation, ...actions, ...(screen.kind === 'form' && screen.preview ? [screen.preview] : [])]
}

/** The screen without what the asker may not do; forms that begin something go with their screens. */
const fitted = (screen: Screen, allowed: (name: string) => boolean, shown: ReadonlySet<string>): Screen => {
  const actions = <Held extends { readonly actions?: Extract<Screen, { kind: 'list' }>['actions'] }>(
    held: Held,
  ) =>
    held.actions ? { ...held, actions: held.actions.filter(({ operation }) => allowed(operation)) } : held
  const parts = <Held extends Extract<Screen, { kind: 'thing' | 'board' }>>(held: Held) =>
    held.parts ? { ...held, parts: held.parts.map(actions) } : held
  if (screen.kind === 'list')
    return {
      ...actions(screen),
      ...(screen.forms ? { forms: screen.forms.filter((id) => shown.has(id)) } : {}),
    }
  if (screen.kind === 'thing') return actions(parts(screen))
  if (screen.kind === 'board') return parts(screen)
  if (screen.preview === undefined || allowed(screen.preview)) return screen
  const { preview: _, ...without } = screen
  return without
}

type Asker = Pick<Context, 'actor' | 'today'>

/** Whether the asker may ask an operation somewhere. A stale proof is no reason to hide it: it is asked for then. */
export const allows = (
  { actor, today }: Asker,
  { name, access }: Pick<Operation, 'name' | 'access'>,
  territory: Territory | null,
): boolean => {
  if (access === 'operator') return false
  const rule = typeof access === 'string' ? access : { roles: access.roles }
  return may(actor, { name, access: rule }, null, { on: today, now: '' }, territory).allowed
}

/** The screens that the asker may ask at all, fitted to what they may do. */
export const screensFor = (
  desks: readonly Desk[],
  operations: ReadonlyMap<string, Operation>,
  asker: Asker,
  territory: Territory | null,
): readonly Screen[] => {
  const known = new Map<string, boolean>()
  const allowed = (name: string): boolean => {
    const operation = operations.get(name)
    const answer = known.get(name) ?? (operation !== undefined && allows(asker, operation, territory))
    known.set(name, answer)
    return answer
  }
  const shown = desks
    .flatMap(({ screens = [] }) => screens)
    .filter((screen) => needsOf(screen).every(allowed))
  const ids = new Set(shown.map(({ id }) => id))
  return shown.map((screen) => fitted(screen, allowed, ids))
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Its address and method, as the server routes it; a test compares the two. */
export const addressOf = ({ name, kind, input, resource, path = [] }: Operation) => {
  const needsFile = Object.entries(input.properties).some(
    ([field, schema]) => fileLimitOf(schema) !== null && (input.required ?? []).includes(field),
  )
  const [part = '', what = ''] = name.split('.')
  const named = `${part}/${kebab(what)}${path.map((field) => `/:${field}`).join('')}`
  return {
    method: kind === 'command' || needsFile ? ('POST' as const) : ('GET' as const),
    path: `/api/v1/${resource ?? named}`,
  }
}

/** What a browser must know of an operation to ask it and to draw its fields. */
export const told = (operation: Operation, language: Context['language']) => ({
  kind: operation.kind,
  summary: operation.summary[language],
  // JSON Schema by construction; its `x-` words (`x-file`, `x-secret`, `x-open`) come along.
  input: JSON.parse(JSON.stringify(operation.input)),
  stepUp: typeof operation.access !== 'string' && operation.access.stepUp === true,
  /** Whether it answers as rows too: `?format=csv`, `?format=xlsx`. */
  table: operation.table !== undefined,
  /** The question that shows what it changes: with the ETag of its answer the command is done only while that still holds. */
  guards: operation.guards?.query.name ?? null,
  http: addressOf(operation),
})
