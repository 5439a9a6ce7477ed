/** One unit on a day, with its story. */

import { type Static, Type } from 'typebox'
import type { CodeMeaning, Register, UnitStory } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { codeField, list as listOf, nullable, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asOf, Change, date, Meaning, Unit } from '../answers.ts'
import {
  ask,
  dayAliases,
  isProblem,
  onADay,
  place,
  placeOf,
  publicQuery,
  type Remark,
  unitMeant,
} from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { changeShown } from '../shown.ts'

const code = codeField({ description: 'Code of the unit on that day, or its permanent id' })

/** The unit itself, with its story beside its fields. */
const Story = Type.Object({
  ...Unit.properties,
  ...asOf,
  otherMeanings: listOf(Meaning, { description: 'Other units that the same code has meant' }),
  versions: listOf(Unit),
  codes: listOf(
    Type.Object({ system: Type.String(), value: Type.String(), from: date(), until: nullable(date()) }),
  ),
  names: listOf(Type.Object({ text: Type.String(), use: Type.String() })),
  seats: listOf(
    Type.Object({ text: Type.String(), from: date(), until: nullable(date()), source: Type.String() }),
  ),
  points: listOf(
    Type.Object({
      latitude: Type.Number(),
      longitude: Type.Number(),
      asOf: date(),
      source: Type.String(),
    }),
  ),
  measures: listOf(
    Type.Object({
      quantity: Type.String(),
      value: Type.Number(),
      asOf: date(),
      method: Type.String(),
      source: Type.String(),
    }),
  ),
  notes: listOf(
    Type.Object({
      code: Type.String(),
      details: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
      source: nullableText,
    }),
  ),
  changes: listOf(Change),
})

/** A code asked without a day that nobody bears today is read on the last day it meant something. */
const dayOf = (register: Register, asked: string, validAt: IsoDate | undefined, today: IsoDate): IsoDate => {
  if (validAt !== undefined || register.unitAt(asked, today)) return validAt ?? today
  const last = register.meanings(asked).at(-1) ?? lastState(register, asked)
  return last?.until ? addDays(last.until, -1) : today
}
const lastState = (register: Register, id: string) => {
  const unit = register.story(id)?.versions.at(-1)
  return unit && { until: unit.validTo }
}

const remarksOn = (
  asked: string,
  at: IsoDate,
  today: IsoDate,
  others: readonly CodeMeaning[],
): readonly Remark[] => [
  ...(at < today ? [{ code: 'no-longer-used' as const, details: { code: asked, lastDay: at } }] : []),
  ...(others.length > 0
    ? [{ code: 'other-meanings' as const, details: { code: asked, count: others.length } }]
    : []),
]

const storyShown = (register: Register, story: UnitStory) => ({
  versions: [...story.versions],
  codes: [...story.codes],
  names: [...story.names],
  seats: story.seats.map(({ text, from, until, source }) => ({ text, from, until, source })),
  points: story.points.map(({ latitude, longitude, asOf: day, source }) => ({
    latitude,
    longitude,
    asOf: day,
    source,
  })),
  measures: story.measures.map(({ quantity, value, asOf: day, method, source }) => ({
    quantity,
    value,
    asOf: day,
    method,
    source,
  })),
  notes: story.notes.map((note) => ({
    code: note.code,
    details: { ...note.details },
    source: note.source ?? null,
  })),
  changes: story.changes.map((change) => changeShown(register, change)),
})

export const unit = defineOperation({
  ...publicQuery,
  name: 'register.unit',
  summary: {
    vi: 'Một đơn vị vào một ngày: tên, loại, mã, trực thuộc, và mọi thay đổi kèm văn bản',
    en: 'A unit on a day: name, type, codes, parents, and every change with its act',
  },
  input: Type.Object({ code, ...onADay, ...place }),
  output: Story,
  positional: ['code'],
  path: ['code'],
  aliases: dayAliases,
  examples: ['00004 --at 2025-07-01', '00004'],
  table: { columns: ['what', 'value', 'from', 'until', 'source'], rows: (story) => storyRows(story) },
  aside: remarksTold,
  run: async (input, context) => {
    const { today } = context
    const asked = await ask(context, { ...input, days: [input.validAt ?? today] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const validAt = dayOf(register, input.code, input.validAt, today)
    const meant = unitMeant(register, input.code, validAt, input)
    if (isProblem(meant)) return refused(meant)
    const story = register.story(meant.id)
    if (!story) throw new Error(`${meant.id} stands but has no story`)
    const others = register
      .meanings(input.code, placeOf({ level: meant.level, system: input.system }))
      .filter((meaning) => meaning.unit.id !== meant.id)
    const bare = input.validAt === undefined
    return fine({
      validAt,
      knownAt: input.knownAt ?? null,
      remarks: [...asked.remarks, ...(bare ? remarksOn(input.code, validAt, today, others) : [])],
      ...meant,
      otherMeanings: [...others],
      ...storyShown(register, story),
    })
  },
})

type Row = readonly (string | number | null)[]
function* storyRows(story: Static<typeof Story>): Iterable<Row> {
  yield ['unit', `${story.code ?? '–'} ${story.name}`, story.validFrom, story.validTo, story.id]
  for (const parent of story.parents)
    yield ['part of', `${parent.code ?? '–'} ${parent.name}`, null, null, null]
  for (const other of story.otherMeanings)
    yield ['same code, other unit', other.unit.name, other.from, other.until, other.unit.id]
  for (const state of story.versions)
    yield ['state', `${state.code ?? '–'} ${state.name}`, state.validFrom, state.validTo, null]
  for (const own of story.codes) yield [`code ${own.system}`, own.value, own.from, own.until, null]
  for (const name of story.names) yield [`name ${name.use}`, name.text, null, null, null]
  for (const seat of story.seats) yield ['seat', seat.text, seat.from, seat.until, seat.source]
  for (const point of story.points)
    yield ['point', `${point.latitude}, ${point.longitude}`, point.asOf, null, point.source]
  for (const measure of story.measures)
    yield [`${measure.quantity} ${measure.method}`, measure.value, measure.asOf, null, measure.source]
  for (const note of story.notes)
    yield [`note ${note.code}`, JSON.stringify(note.details), null, null, note.source]
  for (const change of story.changes)
    for (const line of change.lines)
      yield [
        `${change.kind} (${line.scope}, people: ${line.people})`,
        `${line.from?.name ?? '–'} → ${line.to?.name ?? '–'}`,
        change.observedAfter,
        change.effectiveOn,
        cited(change.citation),
      ]
}
const cited = (citation: Static<typeof Change>['citation']) =>
  citation && [citation.instrument, citation.article, citation.clause].filter(Boolean).join(' # ')
