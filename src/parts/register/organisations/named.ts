/** What an organisation is called, by its id alone: on a day, or on its last day where it ended before. */
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { centralId } from './central-bodies.ts'
import { centralBodies } from './data/central.ts'
import { registerBegins } from './data/days.ts'
import { lifeOf } from './lives.ts'
import { type NamePattern, type OrganisationKind, organisationKinds } from './model.ts'
import { nameOf } from './rules.ts'

const isKind = (kind: string): kind is OrganisationKind => organisationKinds.some((each) => each === kind)

const central = new Map(centralBodies.map(({ slug, vi, en }) => [centralId(slug), { vi, en }]))

/** The unit and the kind that an id says: `org:<unit>:<kind>`. Units have colons of their own. */
export const partsOfId = (id: string): { readonly unit: string; readonly kind: string } | null => {
  const found = /^org:(.+):([a-z][a-z0-9-]*)$/.exec(id)
  return found ? { unit: found[1] ?? '', kind: found[2] ?? '' } : null
}

const made = new WeakMap<Register, Map<string, NamePattern | null>>()

/**
 * The name in both languages as of `on`; of what ended before, that of its last day; null where the register knows no such
 * organisation. Remembered for each register.
 */
export const organisationNamed = (register: Register, id: string, on: IsoDate): NamePattern | null => {
  const known = made.get(register) ?? new Map<string, NamePattern | null>()
  made.set(register, known)
  const key = `${id} ${on}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size > 200_000) known.clear()
  const found = central.get(id) ?? find(register, id, on)
  known.set(key, found)
  return found
}

const find = (register: Register, id: string, on: IsoDate): NamePattern | null => {
  const parts = partsOfId(id)
  if (!parts || !isKind(parts.kind)) return null
  const life = lifeOf(register, parts.unit)
  const last = life?.stretches.at(-1)
  if (!life || !last) return null
  const eve = last.validTo !== null && last.validTo <= on ? addDays(last.validTo, -1) : on
  return nameOf(parts.kind, life, eve < registerBegins ? registerBegins : eve)
}
