/**
 * Who takes over an open matter, a right or a duty of a body that ended: the official order. The rule of the sector comes
 * first; then who now holds the power and the place of its object; what is left the provincial Chair decides.
 * Sources: Law 72/2025/QH15 Article 54.8; Resolution 190/2025/QH15 Article 4; letter 4323/BTP-CQLTHADS of 18 July 2025.
 */
import { addDays, type IsoDate } from '../../kernel/dates.ts'
import type { Citation } from '../../law/index.ts'
import { type Answer, whoDecides } from './answer.ts'
import type { Matrix } from './matrix.ts'
import type { Field, Ground, Holder, HolderLevel, Words } from './model.ts'

/** A sector's own rule for open matters, as data. */
export type SectorRule = {
  readonly field: Field
  /** Which matters; null is all of the field. */
  readonly functions: readonly string[] | null
  readonly from: HolderLevel
  readonly to: Holder
  readonly says: Words
  readonly basis: Citation
}

export type OpenMatter = {
  /** What it was about; null where nobody can say. */
  readonly function: string | null
  readonly formerUnit: string
  readonly formerHolder: Holder
  /** Where its object lies, as units of the day; empty where nobody can say. */
  readonly object: readonly string[]
  readonly on: IsoDate
}

export type SuccessorStep = {
  readonly step: 'sector-rule' | 'same-level' | 'level-now' | 'place-of-object' | 'provincial-chair'
  readonly basis: Citation
  /** Whether this step settled it, and if not why it went on. */
  readonly settled: boolean
  readonly because: Words
}

export type Succession = {
  readonly successor: { readonly holder: Holder; readonly unit: string } | null
  /** A person must decide: then `successor` is who decides it. */
  readonly decidedByPerson: boolean
  readonly steps: readonly SuccessorStep[]
  /** The answer about who holds the power now, where it was asked. */
  readonly now: Answer | null
}

const law: Citation = { instrument: '72/2025/QH15', point: '54.8' }
const reorganisation: Citation = { instrument: '190/2025/QH15', point: '4' }

const provinceOf = (ground: Ground, unit: string, on: IsoDate): string | null =>
  ground.levelOf(unit, on) === 'province'
    ? unit
    : (ground.above(unit, on).find((each) => ground.levelOf(each, on) === 'province') ?? null)

const provincesOf = (ground: Ground, units: readonly string[], on: IsoDate): readonly string[] => [
  ...new Set(units.flatMap((unit) => provinceOf(ground, unit, on) ?? [])),
]

/** The successor of an open matter, with each step that was tried. */
export const successorOf = (
  matrix: Matrix,
  ground: Ground,
  rules: readonly SectorRule[],
  matter: OpenMatter,
): Succession => {
  const { formerUnit, formerHolder, on } = matter
  const steps: SuccessorStep[] = []
  const note = (step: SuccessorStep['step'], basis: Citation, settled: boolean, because: Words) =>
    steps.push({ step, basis, settled, because })
  const ended = ground.endOf(formerUnit)
  const heirs =
    ended === null || ended > on
      ? [formerUnit]
      : ground.onDay(formerUnit, dayBefore(ground, formerUnit, on), on)
  const [province, ...otherProvinces] = provincesOf(ground, heirs, on)
  const object = matter.object.filter((unit) => ground.levelOf(unit, on) === 'commune')
  const communes = [...new Set(object)]
  const what = matter.function === null ? null : (matrix.functionById.get(matter.function) ?? null)

  const chair = (why: Words, now: Answer | null): Succession => {
    note('provincial-chair', law, true, why)
    return {
      successor:
        province && otherProvinces.length === 0
          ? { holder: { level: 'province', kind: 'chair', body: null }, unit: province }
          : null,
      decidedByPerson: true,
      steps,
      now,
    }
  }
  const settled = (holder: Holder, unit: string, now: Answer | null): Succession => ({
    successor: { holder, unit },
    decidedByPerson: false,
    steps,
    now,
  })
  const atPlace = (holder: Holder, now: Answer | null): Succession => {
    if (holder.level === 'province' && province && otherProvinces.length === 0)
      return settled(holder, province, now)
    const [only, ...more] =
      communes.length > 0 ? communes : heirs.filter((unit) => ground.levelOf(unit, on) === 'commune')
    if (holder.level === 'commune' && only && more.length === 0) {
      note('place-of-object', reorganisation, true, {
        vi: 'Đối tượng của việc nằm trong một đơn vị cấp xã.',
        en: 'What it is about lies in one commune.',
      })
      return settled(holder, only, now)
    }
    note('place-of-object', reorganisation, false, {
      vi:
        communes.length > 1
          ? 'Đối tượng của việc nằm trong nhiều đơn vị cấp xã.'
          : 'Không rõ đối tượng của việc nằm ở đâu.',
      en:
        communes.length > 1 ? 'What it is about lies in several communes.' : 'Nobody can say where it lies.',
    })
    return chair(
      {
        vi: 'Theo yếu tố liên quan nhất hoặc thuận tiện nhất.',
        en: 'By what is most related, or most convenient.',
      },
      now,
    )
  }

  const rule = rules.find(
    (each) =>
      each.from === formerHolder.level &&
      what !== null &&
      each.field === what.field &&
      (each.functions === null || each.functions.includes(what.id)),
  )
  if (rule) {
    note('sector-rule', rule.basis, true, rule.says)
    return atPlace(rule.to, null)
  }
  note('sector-rule', reorganisation, false, {
    vi: 'Không có quy định riêng của ngành đã biết.',
    en: 'No rule of the sector is known.',
  })
  if (formerHolder.level === 'province' || formerHolder.level === 'commune') {
    const same = formerHolder.level
    const next = [...new Set(heirs)].filter((unit) => ground.levelOf(unit, on) === same)
    const [only, ...more] = next
    if (only && more.length === 0) {
      note('same-level', reorganisation, true, {
        vi: 'Cơ quan cùng loại của đơn vị kế thừa.',
        en: 'The body of the same kind of the unit that took over.',
      })
      return settled({ ...formerHolder, level: same }, only, null)
    }
    note('same-level', reorganisation, false, {
      vi: 'Đơn vị cũ được chia cho nhiều đơn vị.',
      en: 'The former unit was divided among several.',
    })
    return atPlace(formerHolder, null)
  }
  if (what === null)
    return chair({ vi: 'Không xác định được nhiệm vụ.', en: 'Nobody can say which task it was.' }, null)
  const places = communes.length > 0 ? communes : province ? [province] : []
  const now = whoDecides(matrix, ground, { function: what.id, places, on })
  const holders = [
    ...new Map(
      now.deciding.map(({ chain }) => [JSON.stringify(chain[0]?.holder), chain[0]?.holder]),
    ).values(),
  ]
  const [holder, ...others] = holders
  if (!holder || others.length > 0) {
    note('level-now', law, false, {
      vi: 'Không rõ hiện nay cấp nào giữ thẩm quyền.',
      en: 'It is not known which level holds the power now.',
    })
    return chair({ vi: 'Cấp giữ thẩm quyền chưa rõ.', en: 'The level that holds it is open.' }, now)
  }
  note('level-now', law, true, {
    vi: 'Cấp hiện giữ thẩm quyền tiếp nhận.',
    en: 'The level that holds the power now takes it over.',
  })
  return atPlace(holder, now)
}

/** A day on which the former unit still stood: its last, or the day asked about. */
const dayBefore = (ground: Ground, unit: string, on: IsoDate): IsoDate => {
  const end = ground.endOf(unit)
  return end === null ? on : addDays(end, -1)
}
