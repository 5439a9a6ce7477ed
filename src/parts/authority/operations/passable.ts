/** What a unit holds, and what of it it passed on, may pass on or may not. */
import { type Static, Type } from 'typebox'
import type { Language } from '../../../kernel/problems.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, dateField, list, nullable, nullableText, textField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { isProblem } from '../../register/index.ts'
import { Cited, citedOf, FunctionAnswer, functionOf, GrantAnswer, grantOf, holderOf } from '../answers.ts'
import { statedEnd } from '../checks/passing-on.ts'
import { delegationPairs, passingOnForms } from '../data/index.ts'
import type { Matrix } from '../matrix.ts'
import { type Held, passable, passingStates, type WhyNot } from '../passable.ts'
import { asking, dayAliases, fieldField, placeMeant, publicQuery, validAt } from '../questions.ts'
import { modeWords } from '../words.ts'

const WhyNotAnswer = Type.Object({ code: Type.String(), words: Type.String(), basis: Cited })
const PassedAnswer = Type.Object({
  grant: Type.String(),
  to: Type.String(),
  modeWords: Type.String(),
  basis: Cited,
  until: nullableText,
})
const PassableRow = Type.Object({
  function: FunctionAnswer,
  grant: GrantAnswer,
  state: choiceField(passingStates),
  may: list(
    Type.Object({
      mode: Type.String(),
      modeWords: Type.String(),
      to: list(Type.String()),
      state: choiceField(passingStates),
      passed: list(PassedAnswer),
      needsTerm: Type.Boolean(),
      until: Type.Union([Type.String(), Type.Null()], {
        description: 'It may be passed on no longer than to this day',
      }),
      whyNot: nullable(WhyNotAnswer),
      basis: Cited,
    }),
  ),
  outside: list(PassedAnswer),
  whyNot: nullable(WhyNotAnswer),
  said: Type.Object({ passed: Type.String(), may: Type.String(), whyNot: Type.String() }),
})

const reasons: Readonly<Record<WhyNot['code'], Readonly<Record<Language, string>>>> = {
  'passed-on-already': {
    vi: 'việc đã nhận theo phân cấp, ủy quyền không được giao tiếp',
    en: 'what was itself passed on may not be passed on again',
  },
  'text-forbids': { vi: 'văn bản không cho giao tiếp', en: 'the text itself forbids passing it on' },
  'no-pair': {
    vi: 'luật không cho cơ quan này phân cấp, ủy quyền',
    en: 'the law does not let this body pass it on',
  },
  'beyond-base': { vi: 'lâu hơn thời hạn của căn cứ', en: 'longer than what it rests on' },
}

const whyNotOf = (whyNot: WhyNot | null, language: Language): Static<typeof WhyNotAnswer> | null =>
  whyNot && {
    code: whyNot.code,
    words: reasons[whyNot.code][language],
    basis: citedOf(whyNot.basis, language),
  }

const rowOf = (matrix: Matrix, held: Held, language: Language): Static<typeof PassableRow> => {
  const passedOf = (grant: Held['grant']) => ({
    grant: grant.id,
    to: holderOf(grant.holder, language).name,
    modeWords: modeWords(grant.mode, language),
    basis: citedOf(grant.basis, language),
    until: statedEnd(matrix, grant),
  })
  const may = held.ways.map(({ mode, to, state, passed, needsTerm, until, whyNot, basis }) => ({
    mode,
    modeWords: modeWords(mode, language),
    to: to.map((holder) => holderOf(holder, language).name),
    state,
    passed: passed.map(passedOf),
    needsTerm,
    until,
    whyNot: whyNotOf(whyNot, language),
    basis: citedOf(basis, language),
  }))
  const outside = held.outside.map(passedOf)
  const whyNot = whyNotOf(held.whyNot, language)
  const open = may.filter(({ state }) => state === 'may')
  return {
    function: functionOf(held.function, language),
    grant: grantOf(matrix, held.grant, language),
    state: held.state,
    may,
    outside,
    whyNot,
    said: {
      passed: [...may.flatMap(({ passed }) => passed), ...outside]
        .map((one) => `${one.to} (${one.basis.words}${one.until ? `; < ${one.until}` : ''})`)
        .join('; '),
      may: open.map((way) => `${way.modeWords}: ${way.to.join(', ')} (${way.basis.words})`).join('; '),
      whyNot: whyNot ? `${whyNot.words} (${whyNot.basis.words})` : '',
    },
  }
}

export const passableOperation = defineOperation({
  name: 'authority.passable',
  ...publicQuery,
  summary: {
    vi: 'Việc một đơn vị đang giữ, đã giao tiếp cho ai, được hay không được phân cấp, ủy quyền',
    en: 'What a unit has, to whom it passed it on, and what it may pass down or may not',
  },
  input: Type.Object({
    unit: textField({ description: 'The unit: its code or name' }),
    field: fieldField,
    state: Type.Optional(choiceField(passingStates, { description: 'Only rows in this state' })),
    until: Type.Optional(
      dateField({ description: 'The first day on which what is to be passed on would hold no longer' }),
    ),
    validAt,
  }),
  aliases: dayAliases,
  output: Type.Object({
    at: Type.String(),
    unit: Type.Object({ id: Type.String(), code: nullableText, name: Type.String() }),
    rows: list(PassableRow),
  }),
  examples: ['--unit 01 --at 2026-01-01', '--unit 75 --state may --until 2027-06-01'],
  table: {
    columns: [
      'function',
      'field',
      'title',
      'holder',
      'mode',
      'basis',
      'until',
      'state',
      'passed',
      'may',
      'why_not',
    ],
    rows: ({ rows }) =>
      rows.map(({ function: what, grant, state, said }) => [
        what.id,
        what.fieldName,
        what.title,
        grant.holder.name,
        grant.modeWords,
        grant.basis.words,
        grant.until,
        state,
        said.passed,
        said.may,
        said.whyNot,
      ]),
  },
  run: async ({ unit, field, state, until, validAt: at }, context) => {
    const on = at ?? context.today
    const { matrix, ground, register, language } = await asking(context)
    const place = placeMeant(register, unit, on)
    if (isProblem(place)) return refused(place)
    const rows = passable(
      matrix,
      ground,
      { pairs: delegationPairs, forms: passingOnForms },
      { unit: place.id, on, field: field ?? null, until: until ?? null },
    )
    return fine({
      at: on,
      unit: { id: place.id, code: place.code, name: place.name },
      rows: rows
        .filter((held) => state === undefined || held.state === state)
        .map((held) => rowOf(matrix, held, language)),
    })
  },
})
