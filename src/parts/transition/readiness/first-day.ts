/** Whether each unit of a transition can work on its first day: all facts in a few looks, then pure rules, unit by unit. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import type { Context } from '../../../platform/operation.ts'
import { matrixAndGround } from '../../authority/index.ts'
import { currentRegister, officeOf } from '../../register/index.ts'
import type { Phase, UnitId } from '../model.ts'
import { endedCodes } from './codes.ts'
import { checksOf, type Facts, type Told } from './derive.ts'
import type { UnitReadiness } from './model.ts'
import { samplesFor, type Tried, tryRouting } from './routing.ts'
import { type Brought, broughtTo, hoursSet, type Said, saidOf, usersOn } from './store.ts'

export type Asked = {
  readonly transition: string
  readonly phase: Phase
  readonly effectiveOn: IsoDate
  /** The province whose reorganisation it is; null is the country. */
  readonly province: UnitId | null
}

/** Provinces with their communes, in the order of the register. */
export const unitsAsked = (register: Register, { effectiveOn: on, province }: Asked): readonly Unit[] =>
  register
    .unitsOn(on, { level: 'province' })
    .filter(({ id }) => province === null || id === province)
    .flatMap((each) => [each, ...register.unitsOn(on, { level: 'commune', within: each.id })])

const grouped = <Row extends { readonly unit: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ unit }) => unit)

/** Systems with at least one ended code: those that were fixed, and those that were not. */
const systemsOf = (rows: readonly Brought[], ended: (code: string) => boolean): Facts['systems'] => {
  const using = rows.filter(({ item, word }) => item === 'system' && codesIn(word).some(ended))
  const fixed = using.filter(({ number }) => number > 0).length
  return { fixed, open: using.length - fixed }
}

const codesIn = (word: string): readonly string[] => {
  const codes: unknown = JSON.parse(word)
  return Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : []
}

export const firstDayOf = async (
  asked: Asked,
  context: Context,
  wanted: (unit: Unit, province: UnitId) => boolean = () => true,
): Promise<readonly UnitReadiness[]> => {
  const { database } = context
  const { effectiveOn: on, transition, phase } = asked
  const register = await currentRegister(context)
  const known = await matrixAndGround(context)
  const brought = grouped(await broughtTo(database, transition))
  const users = new Map((await usersOn(database, on)).map((row) => [row.unit, row]))
  const said = grouped<Said>(await saidOf(database, transition))
  const hours = await hoursSet(database, on)
  const ended = endedCodes(register, on)
  const samples = {
    province: samplesFor(known.matrix, 'province', on),
    commune: samplesFor(known.matrix, 'commune', on),
  }
  const all = unitsAsked(register, asked)
  const standing = standingIn(register, known, on)
  let [province, communeIn] = ['', '']
  return all.flatMap((unit, place): readonly UnitReadiness[] => {
    const level = unit.level === 'province' ? 'province' : 'commune'
    if (level === 'province') [province, communeIn] = [unit.id, all[place + 1]?.id ?? unit.id]
    if (!wanted(unit, province)) return []
    const its = brought.get(unit.id) ?? []
    const told = (item: Brought['item']): Told | null => its.find((row) => row.item === item) ?? null
    const { seat, centre, routing } = standing(unit, {
      ...{ unit: unit.id, on, place: level === 'province' ? communeIn : unit.id, samples: samples[level] },
    })
    const facts: Facts = {
      ...{ phase, head: told('head'), placed: told('placed'), seat: told('seat') },
      registerSeat: seat,
      ...{ seal: told('seal'), certificates: told('certificate'), accounts: told('account') },
      users: users.get(unit.id) ?? { inForce: 0, prepared: 0 },
      counter: centre
        ? {
            name: centre[context.language],
            decision: hours.get(unit.id) ?? hours.get(province) ?? hours.get(wholeCountry) ?? null,
          }
        : null,
      systems: systemsOf(its, ended),
      routing,
    }
    const checks = checksOf(plain(facts), said.get(unit.id) ?? [])
    const { id, name } = unit
    return [
      { unit: id, name, level, province, checks, ready: checks.every(({ outcome }) => outcome === 'met') },
    ]
  })
}

type Standing = {
  readonly seat: string | null
  readonly centre: { readonly vi: string; readonly en: string } | null
  readonly routing: Tried
}
const kept = new WeakMap<
  Register,
  { readonly of: unknown; readonly on: IsoDate; readonly units: Map<UnitId, Standing> }
>()

/** What register and matrix say of a unit: kept until either of them changes. */
const standingIn = (register: Register, known: Parameters<typeof tryRouting>[0], on: IsoDate) => {
  const before = kept.get(register)
  const now =
    before?.of === known.matrix && before.on === on ? before : { of: known.matrix, on, units: new Map() }
  kept.set(register, now)
  return (
    unit: Unit,
    asked: Parameters<typeof tryRouting>[1] & { readonly samples: readonly string[] },
  ): Standing => {
    const found = now.units.get(unit.id)
    if (found) return found
    const office = officeOf(register, unit, on)
    const made = {
      seat: office?.seat?.text ?? null,
      centre: office?.bodies.find(({ kind }) => kind === 'service-centre')?.name ?? null,
      routing: tryRouting(known, asked, asked.samples),
    }
    now.units.set(unit.id, made)
    return made
  }
}

/** Only number and word of what was told, without where it was read. */
const plain = (facts: Facts): Facts => {
  const only = (told: Told | null): Told | null => told && { number: told.number, word: told.word }
  const { head, placed, seat, seal, certificates, accounts } = facts
  return {
    ...facts,
    ...{ head: only(head), placed: only(placed), seat: only(seat), seal: only(seal) },
    ...{ certificates: only(certificates), accounts: only(accounts) },
  }
}
