/** One address: the unit it lies in, the law that says so, or what would settle it. */
import { type Static, Type } from 'typebox'
import type { Boundaries, Point } from '../../../packages/register/src/address/model.ts'
import type { Register } from '../../../packages/register/src/register.ts'
import type { Language } from '../../kernel/problems.ts'
import { fine, refused } from '../../kernel/result.ts'
import { dateField, textField } from '../../platform/fields.ts'
import { type Context, defineOperation } from '../../platform/operation.ts'
import { converterOf, currentRegister, registerRevision, unitAtPoint } from '../register/index.ts'
import { AddressAnswer } from './answers.ts'
import { settledStatuses } from './model.ts'
import { pointIn, squareAround } from './point.ts'
import { conversionProblem } from './problems.ts'
import { reasonWords } from './reasons.ts'
import { citationWords, conversionWords } from './words.ts'

/** The unit that holds the point, as boundaries; null where none were imported for the day. */
const boundariesAt = async (
  context: Context,
  register: Register,
  point: Point,
  at: string,
): Promise<Boundaries | null> => {
  const lowest = register.unitsOn(at).at(-1)?.level
  if (lowest === undefined) return null
  const id = await unitAtPoint(context, [point.longitude, point.latitude], { at, level: lowest })
  if (id === 'no-boundaries') return null
  const code = id === null ? null : (register.unitById(id, at)?.code ?? null)
  return code === null ? {} : squareAround(code, point)
}

export const convert = defineOperation({
  name: 'conversion.convert',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Địa chỉ cũ hay mới, viết kiểu nào, thành đơn vị hiện nay kèm căn cứ',
    en: 'An address written any way at any time as the unit of today, with the law',
  },
  input: Type.Object({
    address: textField({ maxLength: 1_000, description: 'The address as it is written' }),
    writtenAt: Type.Optional(dateField({ description: 'The day on which it was written' })),
    to: Type.Optional(dateField({ description: 'The day whose unit is wanted; today when left out' })),
    point: Type.Optional(textField({ maxLength: 60, description: 'LAT,LNG in degrees, where it is known' })),
  }),
  output: AddressAnswer,
  positional: ['address'],
  typedAs: { word: 'convert' },
  examples: [
    '"12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình, Hà Nội"',
    '"P. Bến Nghé, Q1, TP.HCM" --written-at 2020-01-01',
  ],
  revision: async (context) => `${await registerRevision(context)} ${context.today}`,
  outcome: ({ status }) => (settledStatuses.includes(status) ? 'fine' : 'findings'),
  told: (answer, language) => toldOf(answer, language),
  run: async ({ address, writtenAt, to, point: pointText }, context) => {
    const point = pointText === undefined ? null : pointIn(pointText)
    if (pointText !== undefined && !point)
      return refused(conversionProblem('not-a-point', { point: pointText }, { field: 'point' }))
    const register = await currentRegister(context)
    const day = to ?? context.today
    const boundaries = point ? await boundariesAt(context, register, point, day) : null
    const found = converterOf(register).convert(address, {
      to: day,
      writtenAt,
      ...(point && boundaries ? { point, boundaries } : {}),
    })
    return fine({
      address,
      writtenAt: writtenAt ?? null,
      to: day,
      status: found.status,
      unit: found.unit,
      formatted: found.formatted,
      rest: found.rest,
      doubt: found.doubt,
      settledBy: found.settledBy,
      candidates: found.candidates,
      written: found.written,
      citations: found.citations,
      pointUsed: point === null ? null : boundaries !== null,
    })
  },
})

const sentences = {
  vi: {
    none: 'Chưa trả lời được bằng một đơn vị',
    ambiguous: 'Có thể là một trong các đơn vị sau.',
    understood: 'Hiểu là',
    law: 'Căn cứ',
    need: 'Để quyết định, cần',
    from: 'từ',
    aFile: 'Để chuyển đổi cả tệp: haicap convert --file TỆP --column CỘT --out TỆP_MỚI',
    noBoundaries:
      'Tọa độ chưa dùng được: chưa nhập ranh giới cho ngày này (haicap register import-boundaries).',
  },
  en: {
    none: 'Not answered with one unit',
    ambiguous: 'It may be one of these.',
    understood: 'Understood as',
    law: 'Legal basis',
    need: 'What would settle it',
    from: 'from',
    aFile: 'To convert a file: haicap convert --file FILE --column COLUMN --out NEW_FILE',
    noBoundaries:
      'The point could not be used: no boundaries are imported for this day (haicap register import-boundaries).',
  },
} as const

const coded = ({ name, code }: { readonly name: string; readonly code: string | null }): string =>
  code === null ? name : `${name} (${code})`

/** The answer first, then how it was understood, then the law, then what could settle it. */
export const toldOf = (answer: Static<typeof AddressAnswer>, language: Language): string => {
  const { unit, formatted, status, candidates, written, citations, settledBy, pointUsed } = answer
  const [say, words] = [sentences[language], conversionWords[language]]
  const isSettled = settledStatuses.includes(status)
  const first = unit
    ? `${formatted ?? coded(unit)}\n${coded(unit)}: ${words.statuses[status]}.`
    : status === 'ambiguous'
      ? `${say.ambiguous}`
      : `${say.none}: ${words.statuses[status]}.`
  const listed = (isSettled ? [] : candidates)
    .slice(0, 20)
    .map(
      ({ unit: each, origin, reason, share }) =>
        `  - ${[coded(each), ...(each.province ? [each.province.name] : [])].join(', ')}: ${reasonWords(reason.code, language)}${share === null ? '' : ` (${Math.round(share * 100)} %)`}, ${say.from} ${coded(origin)}`,
    )
  const cited = [
    ...new Set(citations.map((each) => `${citationWords(each, language)} (${each.effectiveOn})`)),
  ]
  return [
    first,
    ...listed,
    ...(written?.unit
      ? [
          `${say.understood}: ${[coded(written.unit), ...written.unit.parents.map(({ name }) => name)].join(', ')}`,
        ]
      : []),
    ...(cited.length > 0 ? [`${say.law}: ${cited.join('; ')}`] : []),
    ...(!isSettled && settledBy.length > 0
      ? [`${say.need}: ${settledBy.map((each) => words.asks[each]).join('; ')}.`]
      : []),
    ...(pointUsed === false ? [say.noBoundaries] : []),
    ...(status === 'not-found' && /\.(xlsx|csv|tsv|ndjson|jsonl)$/i.test(answer.address) ? [say.aFile] : []),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
