/** `conversion.checkSheet`: what a sheet stated, and whether that still is the answer. */
import { type Static, Type } from 'typebox'
import type { Instant } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { fine } from '../../../kernel/result.ts'
import { textField } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { currentRegister, inFull } from '../../register/index.ts'
import { citationWords } from '../words.ts'
import { CheckAnswer } from './answers.ts'
import { codeOf, readCode, type Unsealed } from './code.ts'
import type { Standing, Verdict } from './model.ts'
import { actsSince, readingOf, standingOf } from './rules.ts'
import { isSealedBy } from './seal.ts'
import { keyNumbered } from './store.ts'

type Check = Static<typeof CheckAnswer>

export const verdictWords = {
  vi: {
    genuine: 'Mã kiểm tra đúng: tờ đối chiếu này do hệ thống này lập.',
    malformed: 'Mã kiểm tra có 30 chữ và số, chia thành sáu nhóm; nội dung đã nhập không đủ hoặc thừa.',
    mistyped: 'Mã bị gõ sai: có ít nhất một chữ hoặc số khác với mã được in. Hãy so lại từng nhóm.',
    'not-issued-here':
      'Mã này không do hệ thống này lập. Tờ giấy có thể đã bị sửa, bị làm giả, hoặc được lập ở một hệ thống haicap khác.',
  },
  en: {
    genuine: 'The check code is right: this sheet was issued here.',
    malformed:
      'A check code has 30 letters and digits in six groups; what was typed has too few or too many.',
    mistyped:
      'The code was mistyped: at least one sign differs from the printed code. Compare group by group.',
    'not-issued-here':
      'This code was not issued here. The sheet may have been altered or forged, or issued by another haicap.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Verdict, string>>>>

export const standingWords = {
  vi: {
    stands: 'Đến hôm nay, câu trả lời vẫn như vậy.',
    'changed-since': 'Đúng vào ngày lập, nhưng từ đó đơn vị đã thay đổi.',
    corrected: 'Sổ đăng ký đã được đính chính: cùng những ngày đó, câu trả lời nay khác.',
    undecided: 'Tờ này không khẳng định một đơn vị nào; đến hôm nay vẫn chưa thể khẳng định.',
  },
  en: {
    stands: 'It still is the answer today.',
    'changed-since': 'It was right when issued, but the unit has changed since.',
    corrected: 'The register has been corrected: for the same days the answer is another now.',
    undecided: 'This sheet named no unit, and none can be named today.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Standing, string>>>>

const refusal = (verdict: Exclude<Verdict, 'genuine'>, { language }: Context): Check => ({
  verdict,
  words: verdictWords[language][verdict],
  sheet: null,
  standing: null,
  today: null,
})

/** The end of the day of issue, or now when it is that day: the last instant at which the sheet can have been made. */
const endOfDay = (day: string, now: Instant): Instant => {
  const end = new Date(`${day}T23:59:59.999+07:00`).toISOString()
  return end < now ? end : now
}

const genuine = async ({ stated, payload, seal }: Unsealed, context: Context): Promise<Check> => {
  const { today, language } = context
  const instant = endOfDay(stated.issued, context.now)
  const register = await currentRegister(context)
  const past = await currentRegister(context, instant)
  // What was known then may not be on record: a register that was loaded anew begins with its release.
  const isKnown = past.release.id !== ''
  const issued = readingOf(isKnown ? past : register, stated, stated.to)
  const now = readingOf(register, stated, stated.to)
  // A sheet about a day before its issue speaks of that day only; any other of the present.
  const on = stated.to < stated.issued ? stated.to : today < stated.to ? stated.to : today
  const later = readingOf(register, stated, on)
  return {
    verdict: 'genuine',
    words: verdictWords[language].genuine,
    sheet: {
      code: codeOf(payload, seal),
      status: stated.status,
      issued: stated.issued,
      oldCode: stated.old,
      oldOn: stated.at,
      dayGiven: stated.dayGiven,
      newCode: stated.new,
      to: stated.to,
      knownAt: isKnown ? instant : null,
      old: issued.old,
      unit: issued.unit,
      candidates: issued.candidates,
      citations: issued.citations,
    },
    standing: standingOf(stated, { issued, now, today: later }),
    today: {
      on,
      unit: later.unit,
      candidates: later.candidates,
      since: actsSince(issued, later),
    },
  }
}

export const checkSheet = defineOperation({
  name: 'conversion.checkSheet',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Kiểm tra tờ đối chiếu theo mã in trên tờ: đã nêu gì, nay còn đúng không',
    en: 'Check a correspondence sheet by the code printed on it: what it stated, whether it still holds',
  },
  input: Type.Object({
    code: textField({ maxLength: 200, description: 'The check code; case, spaces and dashes do not matter' }),
  }),
  output: CheckAnswer,
  positional: ['code'],
  examples: ['"82RDB-B1N44-HG2C9-164G5-BZ5RE-S6XKG"'],
  outcome: ({ verdict, standing }) =>
    verdict === 'genuine' && standing !== 'corrected' ? 'fine' : 'findings',
  told: (answer, language) => toldOf(answer, language),
  run: async ({ code }, context) => {
    const read = readCode(code)
    if ('flaw' in read) return fine(refusal(read.flaw, context))
    const key = await keyNumbered(context.database, read.stated.key)
    return key && isSealedBy(read, key)
      ? fine(await genuine(read, context))
      : fine(refusal('not-issued-here', context))
  },
})

const sentences = {
  vi: {
    issued: 'Lập ngày',
    old: 'Đơn vị cũ',
    now: 'Đơn vị mới',
    maybe: 'Có thể là',
    today: 'Nay là',
    by: 'Theo',
  },
  en: { issued: 'Issued on', old: 'Former unit', now: 'Unit', maybe: 'Perhaps', today: 'Today', by: 'By' },
} as const

const toldOf = ({ words, sheet, standing, today }: Check, language: Language): string => {
  const say = sentences[language]
  const lines = [
    words,
    ...(sheet
      ? [
          `${say.issued} ${sheet.issued}`,
          ...(sheet.old ? [`${say.old}: ${inFull(sheet.old)}`] : []),
          ...(sheet.unit
            ? [`${say.now}: ${inFull(sheet.unit)} (${sheet.newCode ?? ''})`]
            : sheet.candidates.map(({ unit }) => `${say.maybe}: ${inFull(unit)}`)),
        ]
      : []),
    ...(standing ? [standingWords[language][standing]] : []),
    ...(standing !== 'stands' && today?.unit ? [`${say.today}: ${inFull(today.unit)}`] : []),
    ...(today?.since ?? []).map((one) => `${say.by}: ${citationWords(one, language)}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
