/** Takes the counts that figures need from a register. */
import type { Register } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import { mistyped } from './data/announced.ts'
import type { Counts, FigureFacts } from './model.ts'

const eve = '2025-06-30'
const day = '2025-07-01'

const counted = <T>(list: readonly T[], keyOf: (item: T) => string): Counts => {
  const counts: Record<string, number> = {}
  for (const item of list) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  return counts
}

const typeOfName = (name: string): string =>
  name.startsWith('Xã ')
    ? 'commune'
    : name.startsWith('Phường ')
      ? 'ward'
      : name.startsWith('Thị trấn ')
        ? 'township'
        : 'other'

/** By name, put back to what another list prints. */
const asPrinted = (
  byName: Counts,
  present: ReadonlySet<string>,
  how: 'inCatalogue' | 'inSubmission',
): Counts => {
  const counts: Record<string, number> = { ...byName }
  for (const unit of mistyped) {
    if (!present.has(unit.code)) continue
    counts[unit.byName] = (counts[unit.byName] ?? 0) - 1
    counts[unit[how]] = (counts[unit[how]] ?? 0) + 1
  }
  return counts
}

/** The facts of a register on the eve, on the day, and today (not past the last day the register speaks of). */
export const figureFactsOf = (register: Register, asked: IsoDate): FigureFacts => {
  const today = asked > register.release.dataTo ? register.release.dataTo : asked
  const units = (on: IsoDate, level: string) => register.unitsOn(on, { level })
  const former = units(eve, 'commune')
  const recent = units(day, 'commune')
  const now = units(today, 'commune')
  const provinces = units(day, 'province')
  const byName = counted(former, ({ name }) => typeOfName(name))
  const codes = new Set(former.flatMap(({ code }) => code ?? []))
  const comparison = register.compare(eve, day, 'commune')
  const byType = (list: typeof former) => counted(list, ({ type }) => type)
  return {
    today,
    provinces: {
      before: units(eve, 'province').length,
      after: provinces.length,
      afterByType: byType(provinces),
    },
    districts: units(eve, 'district').length,
    communes: {
      before: former.length,
      after: recent.length,
      beforeByName: byName,
      beforeInCatalogue: asPrinted(byName, codes, 'inCatalogue'),
      beforeInSubmission: asPrinted(byName, codes, 'inSubmission'),
      afterByType: byType(recent),
      today: now.length,
      todayByType: byType(now),
      unchanged: register
        .correspondence({ from: eve, to: day, level: 'commune' })
        .filter(({ scope }) => scope === 'unchanged').length,
    },
    byFormerProvince: comparison.byFormerProvince,
    byNewProvince: comparison.byNewProvince,
  }
}
