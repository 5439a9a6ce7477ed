/** Codes of units that end on a day, and by which codes they go on. */
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'

const levels = ['province', 'district', 'commune'] as const

export type Replaced = {
  readonly code: string
  readonly level: (typeof levels)[number]
  readonly name: string
  /** The codes of the day that took over its ground; a district has communes. */
  readonly by: readonly { readonly code: string; readonly name: string }[]
}

type Known = { readonly on: IsoDate; readonly codes: ReadonlySet<string> }
const kept = new WeakMap<Register, Known>()

/** A code that stood on the eve and means nobody on the day. What means another unit by then did not end. */
export const endedCodes = (register: Register, on: IsoDate): ((code: string) => boolean) => {
  const known = kept.get(register)
  const { codes } = known?.on === on ? known : keep(register, on)
  return (code) => codes.has(code)
}

const keep = (register: Register, on: IsoDate): Known => {
  const eve = addDays(on, -1)
  const standing = (day: IsoDate) =>
    levels.flatMap((level) =>
      register.unitsOn(day, { level }).flatMap(({ code }) => (code === null ? [] : [code])),
    )
  const after = new Set(standing(on))
  const made = { on, codes: new Set(standing(eve).filter((code) => !after.has(code))) }
  kept.set(register, made)
  return made
}

/** What an ended code was, and what took its place; null for one that did not end then. */
export const replacedBy = (register: Register, code: string, on: IsoDate): Replaced | null => {
  if (!endedCodes(register, on)(code)) return null
  const eve = addDays(on, -1)
  for (const level of levels) {
    const { candidates, origin } = register.convertCode(code, { from: eve, to: on, level })
    if (!origin) continue
    const by = candidates.flatMap(({ unit }) =>
      unit.code === null ? [] : [{ code: unit.code, name: unit.name }],
    )
    return { code, level, name: origin.name, by }
  }
  return null
}

/** All of them, for a question of SQL. */
export const allEndedCodes = (register: Register, on: IsoDate): readonly string[] => {
  endedCodes(register, on)
  return [...(kept.get(register)?.codes ?? [])]
}
