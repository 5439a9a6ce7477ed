/** What is wrong, what lapses, and who takes over an open matter. */
import { Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import { fine, refused } from '../../../kernel/result.ts'
import {
  choiceField,
  codeField,
  dateField,
  list,
  nullable,
  nullableText,
  placesField,
  textField,
} from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { inFull, isProblem } from '../../register/index.ts'
import {
  Cited,
  citedOf,
  DayAnswer,
  dayOfAnswer,
  FindingAnswer,
  FunctionAnswer,
  findingOf,
  functionOf,
  GrantAnswer,
  grantOf,
  HolderAnswer,
  holderOf,
} from '../answers.ts'
import { checkMatrix } from '../checks/index.ts'
import { delegationPairs, endingKinds, sectorRules } from '../data/index.ts'
import { horizon as eventsOf, horizonKinds, isOfKind, kindHorizon, textHorizon } from '../horizon.ts'
import { holderKinds, holderLevels } from '../model.ts'
import { authorityProblem } from '../problems.ts'
import {
  asking,
  dayAliases,
  fieldField,
  placeMeant,
  placesMeant,
  publicQuery,
  unitField,
  validAt,
} from '../questions.ts'
import { eve } from '../reform.ts'
import { successorOf } from '../successor.ts'
import { inLanguage } from '../words.ts'

export const check = defineOperation({
  name: 'authority.check',
  ...publicQuery,
  summary: {
    vi: 'Kiểm ma trận: bỏ trống, chồng chéo, mâu thuẫn, ủy quyền sai, căn cứ hết hiệu lực',
    en: 'Checks the matrix: gaps, overlaps, contradictions, wrong delegations, bases that lapse',
  },
  input: Type.Object({
    validAt,
    lapsingBy: Type.Optional(dateField({ description: 'Also what lapses by this day' })),
    field: fieldField,
    code: Type.Optional(textField({ description: 'Only findings of this kind, such as gap' })),
  }),
  aliases: dayAliases,
  output: Type.Object({
    at: Type.String(),
    counts: list(Type.Object({ code: Type.String(), weight: Type.String(), count: Type.Integer() })),
    findings: list(FindingAnswer),
  }),
  examples: ['--at 2026-01-01 --lapsing-by 2027-03-01'],
  table: {
    columns: ['code', 'weight', 'outcome', 'function', 'texts', 'grants', 'words'],
    rows: ({ findings }) =>
      findings.map((one) => [
        one.code,
        one.weight,
        one.outcome,
        one.function,
        one.texts,
        one.grants.join(', '),
        one.words,
      ]),
  },
  run: async ({ validAt: at, lapsingBy, field, code }, context) => {
    const on = at ?? context.today
    const { matrix, ground, language } = await asking(context)
    const all = checkMatrix(matrix, ground, {
      on,
      lapsingBy: lapsingBy ?? null,
      field: field ?? null,
      pairs: delegationPairs,
    }).filter(
      (finding) => code === undefined || finding.code === code || finding.code === `authority/${code}`,
    )
    const counts = [...Map.groupBy(all, (finding) => finding.code)].map(([name, group]) => ({
      code: name,
      weight: group[0]?.weight ?? 'note',
      count: group.length,
    }))
    return fine({ at: on, counts, findings: all.map((finding) => findingOf(finding, language)) })
  },
})

const counted = { begins: Type.Integer(), changes: Type.Integer(), lapses: Type.Integer() }

/** How many events of each kind. */
const countOf = (events: readonly { readonly what: keyof typeof counted }[]) => {
  const count = (kind: keyof typeof counted) => events.filter(({ what }) => what === kind).length
  return { begins: count('begins'), changes: count('changes'), lapses: count('lapses') }
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`

/** First days of the months from one day to another. */
const monthsBetween = (from: string, to: string): readonly string[] => {
  const months: string[] = []
  for (let month = monthOf(from); month <= to; month = monthOf(addDays(month, 31))) months.push(month)
  return months
}

const Event = Type.Object({
  key: Type.String({ description: 'Tells it apart from the others of the answer' }),
  on: Type.String(),
  what: Type.String({ description: 'begins, changes or lapses' }),
  function: FunctionAnswer,
  ending: nullable(GrantAnswer),
  beginning: nullable(GrantAnswer),
  after: list(GrantAnswer, {
    description: 'Rows known to hold afterwards; none where nothing is known to replace it',
  }),
})

export const horizon = defineOperation({
  name: 'authority.horizon',
  ...publicQuery,
  summary: {
    vi: 'Điều gì bắt đầu, thay đổi, hết hiệu lực, theo ngày, và văn bản nào thay thế',
    en: 'What begins, changes and lapses, by date, with what is known to replace it',
  },
  input: Type.Object({
    from: Type.Optional(dateField({ description: 'The first day; today when left out' })),
    to: Type.Optional(dateField({ description: 'The last day; three years on when left out' })),
    field: fieldField,
    unit: unitField,
    instrument: Type.Optional(textField({ description: 'Only what stands on this text: its number' })),
    what: Type.Optional(
      choiceField(horizonKinds, {
        description: 'Only these; open: lapses with nothing known to come after; leaves: changes or lapses',
      }),
    ),
  }),
  output: Type.Object({
    from: Type.String(),
    to: Type.String(),
    days: list(Type.Object({ on: Type.String(), ...counted })),
    months: list(Type.Object({ month: Type.String(), ...counted }), {
      description: 'Every month of the time by its first day, also those in which nothing happens',
    }),
    texts: list(
      Type.Object({
        on: Type.String(),
        what: Type.String(),
        instrument: Type.String(),
        title: Type.String(),
        point: Type.String(),
        by: nullable(Cited),
      }),
    ),
    kinds: list(
      Type.Object({
        on: Type.String({ description: 'The last day on which they hold' }),
        kind: Type.String(),
        title: Type.String(),
        basis: Cited,
        after: Type.String({ description: 'What is known to replace them' }),
      }),
      { description: 'Texts of one kind that the law ends together; nobody has the list of them' },
    ),
    events: list(Event),
  }),
  examples: ['--from 2027-02-01 --to 2027-03-31'],
  table: {
    columns: ['on', 'what', 'function', 'field', 'title', 'holder', 'basis', 'after'],
    rows: ({ events, kinds }) => [
      ...kinds.map(
        ({ on, kind, title, basis, after }) =>
          [on, 'last-day', kind, null, title, null, basis.words, after] as const,
      ),
      ...events.map(
        ({ on, what, function: task, ending, beginning, after }) =>
          [
            on,
            what,
            task.id,
            task.fieldName,
            task.title,
            (beginning ?? ending)?.holder.name ?? null,
            (ending ?? beginning)?.basis.words ?? null,
            after.map(({ basis }) => basis.words).join('; '),
          ] as const,
      ),
    ],
  },
  run: async ({ from = undefined, to, field, unit, instrument, what: kind }, context) => {
    const first = from ?? context.today
    const last = to ?? addDays(first, 3 * 366)
    if (last < first)
      return refused(authorityProblem('days-reversed', { from: first, to: last }, { field: 'to' }))
    const { matrix, ground, register, language } = await asking(context)
    const place = unit === undefined ? null : placeMeant(register, unit, context.today)
    if (place && isProblem(place)) return refused(place)
    const text = instrument?.replace(/\s/g, '') ?? null
    if (text !== null && !matrix.instrumentByNumber.has(text))
      return refused(authorityProblem('unknown-instrument', { instrument: text }, { field: 'instrument' }))
    const options = {
      from: first,
      to: last,
      field: field ?? null,
      unit: place?.id ?? null,
      instrument: text,
    }
    const events = eventsOf(matrix, ground, options).filter((event) => !kind || isOfKind(event, kind))
    const days = [...Map.groupBy(events, ({ on }) => on)].map(([on, all]) => ({ on, ...countOf(all) }))
    const perMonth = Map.groupBy(events, ({ on }) => monthOf(on))
    const months = monthsBetween(first, last).map((month) => ({
      month,
      ...countOf(perMonth.get(month) ?? []),
    }))
    const shown = (grant: Parameters<typeof grantOf>[1] | null) => grant && grantOf(matrix, grant, language)
    return fine({
      from: first,
      to: last,
      days,
      months,
      kinds: (kind && kind !== 'lapses' && kind !== 'leaves' && kind !== 'open'
        ? []
        : kindHorizon(endingKinds, options)
      ).map(({ on, kind: { id, title, basis, before } }) => ({
        on,
        kind: id,
        title: inLanguage(title, language),
        basis: citedOf(basis, language),
        after: inLanguage(before, language),
      })),
      texts: textHorizon(matrix, options).map(({ on, what, instrument, point, by }) => ({
        on,
        what,
        instrument: instrument.number,
        title: inLanguage(instrument.title, language),
        point,
        by: by && citedOf(by, language),
      })),
      events: events.flatMap(({ on, what, function: id, ending, beginning, after }) => {
        const task = matrix.functionById.get(id)
        return task
          ? [
              {
                key: `${on} ${ending?.id ?? ''} ${beginning?.id ?? ''}`,
                on,
                what,
                function: functionOf(task, language),
                ending: shown(ending),
                beginning: shown(beginning),
                after: after.map((grant) => grantOf(matrix, grant, language)),
              },
            ]
          : []
      }),
    })
  },
})

export const successor = defineOperation({
  name: 'authority.successor',
  ...publicQuery,
  summary: {
    vi: 'Ai tiếp nhận việc còn dở, quyền và nghĩa vụ của cơ quan đã kết thúc, theo thứ tự của luật',
    en: 'Who takes over an open matter, a right or a duty of a body that ended, by the official order',
  },
  input: Type.Object({
    function: Type.Optional(codeField({ description: 'What it was about, by the id of the task' })),
    former: textField({ description: 'The unit of the body that ended, by its code or name of then' }),
    level: Type.Optional(
      choiceField(holderLevels, { description: 'Level of the body; that of its unit when left out' }),
    ),
    kind: Type.Optional(
      choiceField(holderKinds, { description: 'Kind of the body; its People’s Committee when left out' }),
    ),
    object: Type.Optional(
      placesField({
        maxItems: 20,
        description: 'Where its object lies: codes, names or addresses, parted by semicolons',
      }),
    ),
    validAt,
  }),
  aliases: dayAliases,
  output: Type.Object({
    at: Type.String(),
    former: Type.Object({ id: Type.String(), name: Type.String() }),
    successor: nullable(
      Type.Object({
        holder: HolderAnswer,
        unit: Type.Object({ id: Type.String(), code: nullableText, name: Type.String() }),
      }),
    ),
    decidedByPerson: Type.Boolean(),
    steps: list(
      Type.Object({ step: Type.String(), settled: Type.Boolean(), because: Type.String(), basis: Cited }),
    ),
    now: nullable(DayAnswer),
  }),
  examples: ['--former "Quận Ba Đình" --object 00004 --at 2025-08-01'],
  run: async ({ function: id, former, level, kind, object = [], validAt: at }, context) => {
    const on = at ?? context.today
    const { matrix, ground, register, language } = await asking(context)
    if (id !== undefined && !matrix.functionById.has(id))
      return refused(authorityProblem('unknown-function', { function: id }, { field: 'function' }))
    const unit = placeMeant(register, former, eve)
    const { problems, units } = placesMeant(register, object, on)
    if (isProblem(unit)) return refused(unit, ...problems)
    if (problems.length > 0) return refused(...problems)
    const own = holderLevels.find((each) => each === unit.level) ?? 'commune'
    const result = successorOf(matrix, ground, sectorRules, {
      function: id ?? null,
      formerUnit: unit.id,
      formerHolder: { level: level ?? own, kind: kind ?? 'committee', body: null },
      object: units.map(({ id: each }) => each),
      on,
    })
    const next = result.successor && register.unitById(result.successor.unit, on)
    return fine({
      at: on,
      former: { id: unit.id, name: inFull(unit) },
      successor: result.successor && {
        holder: holderOf(result.successor.holder, language),
        unit: {
          id: result.successor.unit,
          code: next?.code ?? null,
          name: next ? inFull(next) : result.successor.unit,
        },
      },
      decidedByPerson: result.decidedByPerson,
      steps: result.steps.map(({ step, settled, because, basis }) => ({
        step,
        settled,
        because: inLanguage(because, language),
        basis: citedOf(basis, language),
      })),
      now: result.now && dayOfAnswer(matrix, result.now, { register, language }),
    })
  },
})
