/** `conversion.sheet`: what became of a place, as one page states it, with a code by which it can be checked. */
import { type Static, Type } from 'typebox'
import type { Candidate, Citation, Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { holdsOn, type IsoDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { codeField, dateField, textField } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import { currentRegister, dayOf, dayOfBareCode, inFull, isProblem, unitMeant } from '../../register/index.ts'
import { convert } from '../convert-operation.ts'
import { citationWords, conversionWords } from '../words.ts'
import { SheetAnswer } from './answers.ts'
import { decided, type SheetStatus, sheetStatuses } from './model.ts'
import { sheetProblem } from './problems.ts'
import { isByCode } from './rules.ts'
import { sealed } from './seal.ts'
import { sealingKey } from './store.ts'

type Sheet = Static<typeof SheetAnswer>

/** What is stated, whether it was asked by an address or by a code. */
type Facts = Pick<Sheet, 'formatted' | 'rest' | 'doubt' | 'settledBy'> & {
  readonly status: SheetStatus
  readonly old: Unit | null
  readonly oldOn: IsoDate
  readonly readings: readonly Unit[]
  readonly unit: Unit | null
  readonly candidates: readonly Candidate[]
  readonly citations: readonly Citation[]
}

const isStated = (status: string): status is SheetStatus => sheetStatuses.some((known) => known === status)

type Asked = { readonly writtenAt: IsoDate | undefined; readonly to: IsoDate; readonly today: IsoDate }

const byAddress = async (
  address: string,
  point: string | undefined,
  { writtenAt, to, today }: Asked,
  context: Context,
): Promise<Result<Facts>> => {
  const question = { address, to, ...(writtenAt ? { writtenAt } : {}), ...(point ? { point } : {}) }
  const found = await perform(convert, question, context)
  if (!found.ok) return found
  const { status, unit, formatted, rest, doubt, settledBy, candidates, written, citations } = found.value
  if (!isStated(status))
    return refused(sheetProblem('nothing-to-state', { asked: address }, { field: 'address' }))
  const old = written?.unit ?? null
  const stands = (day: IsoDate) => old && holdsOn({ from: old.validFrom, until: old.validTo }, day)
  return fine({
    status,
    old,
    oldOn: writtenAt && stands(writtenAt) ? writtenAt : old ? dayOf(old, today) : (writtenAt ?? to),
    readings: old ? [] : (written?.readings ?? []),
    unit,
    formatted,
    rest,
    doubt,
    settledBy,
    candidates,
    citations,
  })
}

/** As the converter asks for an address with several successors. */
const settlesSuccessors = ['hamlet', 'street', 'point'] as const

const byCode = (register: Register, code: string, { writtenAt, to, today }: Asked): Result<Facts> => {
  const day = writtenAt ?? dayOfBareCode(register, code, today)
  if (isProblem(day)) return refused(day)
  const old = unitMeant(register, code, day)
  if (isProblem(old)) return refused(old)
  const { status, unit, candidates, citations } = register.convertCode(code, { from: day, to })
  if (!isStated(status)) return refused(sheetProblem('nothing-to-state', { asked: code }, { field: 'code' }))
  const rest = {
    formatted: null,
    rest: '',
    doubt: status === 'ambiguous' ? 'several-successors' : null,
    settledBy: status === 'ambiguous' ? settlesSuccessors : [],
    readings: [],
  } as const
  return fine({ ...rest, status, old, oldOn: day, unit, candidates, citations })
}

/** Sealed with the codes that lead there by themselves; a reading that only the address settles is left out. */
const checkCodeOf = async (
  context: Context,
  register: Register,
  { status, old, oldOn, unit }: Facts,
  { writtenAt, to, today }: Asked,
): Promise<string | null> => {
  if (unit && unit.code === null) return null
  const checkable = isByCode(register, { old, at: oldOn, to, unit, status })
  const stated = {
    old: checkable ? (old?.code ?? null) : null,
    new: unit?.code ?? null,
    at: oldOn,
    dayGiven: writtenAt !== undefined,
    to,
    issued: today,
    status,
  }
  return sealed(stated, await sealingKey(context.database, context.now))
}

export const sheet = defineOperation({
  name: 'conversion.sheet',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Tờ đối chiếu của một địa chỉ hay đơn vị cũ: đơn vị mới, căn cứ, mã kiểm tra',
    en: 'The correspondence sheet of an address or former unit: the new unit, the law, a check code',
  },
  input: Type.Object({
    address: Type.Optional(
      textField({ maxLength: 300, description: 'The address as it is written; or give code' }),
    ),
    code: Type.Optional(codeField({ description: 'Code of the unit; or give address' })),
    writtenAt: Type.Optional(
      dateField({ description: 'The day on which the address was written or the code was in use' }),
    ),
    to: Type.Optional(dateField({ description: 'The day whose unit is wanted; today when left out' })),
    point: Type.Optional(
      textField({ maxLength: 60, description: 'LAT,LNG in degrees of the address, where it is known' }),
    ),
  }),
  output: SheetAnswer,
  positional: ['address'],
  aliases: { at: 'writtenAt' },
  examples: ['"12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình, Hà Nội"', '--code 00016 --at 2025-06-30'],
  outcome: ({ status }) => (decided.includes(status) ? 'fine' : 'findings'),
  told: (answer, language) => toldOf(answer, language),
  run: async ({ address, code, writtenAt, to, point }, context) => {
    if ((address === undefined) === (code === undefined)) return refused(sheetProblem('address-or-code'))
    const register = await currentRegister(context)
    const asked = { writtenAt, to: to ?? context.today, today: context.today }
    const facts =
      address === undefined
        ? byCode(register, code ?? '', asked)
        : await byAddress(address, point, asked, context)
    if (!facts.ok) return facts
    const { id, dataTo } = register.release
    return fine({
      asked: {
        address: address ?? null,
        code: code ?? null,
        writtenAt: writtenAt ?? null,
        to: asked.to,
        point: point ?? null,
      },
      ...facts.value,
      release: { id, dataTo },
      knownAt: context.now,
      issued: context.today,
      checkCode: await checkCodeOf(context, register, facts.value, asked),
    })
  },
})

const sentences = {
  vi: { old: 'Đơn vị cũ', now: 'Đơn vị mới', maybe: 'Có thể là', law: 'Căn cứ', check: 'Mã kiểm tra' },
  en: { old: 'Former unit', now: 'Unit', maybe: 'Perhaps', law: 'Legal basis', check: 'Check code' },
} as const

const toldOf = (answer: Sheet, language: Language): string => {
  const say = sentences[language]
  const { old, readings, unit, formatted, status, candidates, citations, checkCode } = answer
  const lines: readonly (readonly [string, string])[] = [
    ...(old ? [old] : readings).map((one) => [say.old, inFull(one)] as const),
    ...(unit ? [[say.now, `${inFull(unit)} (${unit.code ?? ''})`] as const] : []),
    ...(unit ? [] : candidates.map((one) => [say.maybe, inFull(one.unit)] as const)),
    ...[...new Set(citations.map((one) => citationWords(one, language)))].map(
      (words) => [say.law, words] as const,
    ),
    ...(checkCode ? [[say.check, checkCode] as const] : []),
  ]
  return [formatted, conversionWords[language].statuses[status], ...lines.map((line) => line.join(': '))]
    .filter((line) => line !== null)
    .map((line) => `${line}\n`)
    .join('')
}
