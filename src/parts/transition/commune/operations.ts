/** `transition.commune`: your commune has changed. What became of it, papers, open cases, office, records. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, codeField, dateField, list, nullable, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { currentRegister, inFull, officeOf } from '../../register/index.ts'
import { transitionProblem } from '../problems.ts'
import { communeMeant, communeStory, fates, type Taker, topics } from './story.ts'

const Place = Type.Object({ id: Type.String(), code: nullableText, name: Type.String(), full: Type.String() })
type Placed = { readonly id: string; readonly code: string | null; readonly name: string }

const Body = Type.Object({ name: Type.String(), since: Type.String({ format: 'date' }) })

const placeOf = (unit: Placed & Parameters<typeof inFull>[0]) => ({
  id: unit.id,
  code: unit.code,
  name: unit.name,
  full: inFull(unit),
})

export const commune = defineOperation({
  name: 'transition.commune',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Xã, phường của bạn đã thay đổi: nay là đâu, giấy tờ, hồ sơ đang giải quyết, đến cơ quan nào, tài liệu ở đâu',
    en: 'Your commune has changed: what it is now, papers, open cases, which office to go to, where records are',
  },
  input: Type.Object({
    unit: codeField({ description: 'Code of the commune, ward or township, old or new' }),
    validAt: Type.Optional(
      dateField({ description: 'A day on which it bore the code; the newest when left out' }),
    ),
  }),
  aliases: { at: 'validAt' },
  positional: ['unit'],
  output: Type.Object({
    unit: Place,
    fate: choiceField(fates),
    changedOn: nullable(Type.String({ format: 'date' })),
    now: list(
      Type.Object({
        ...Place.properties,
        whole: Type.Boolean({ description: 'All of it went there' }),
        people: nullable(Type.Number({ description: 'Share of the people, where a source states it' })),
        office: nullable(
          Type.Object({
            bodies: list(Body),
            seat: nullableText,
          }),
        ),
      }),
    ),
    formerly: list(Place),
    statements: list(
      Type.Object({
        topic: choiceField(topics),
        says: Type.String(),
        citations: list(Type.Object({ instrument: Type.String(), point: Type.String() })),
      }),
    ),
  }),
  examples: ['00016 --at 2025-06-30', '00004 --json'],
  table: {
    columns: ['topic', 'says', 'basis'],
    rows: ({ statements }) =>
      statements.map(({ topic, says, citations }) => [
        topic,
        says,
        citations.map(({ instrument, point }) => `${instrument} ${point}`.trim()).join('; '),
      ]),
  },
  run: async ({ unit: code, validAt }, context) => {
    const register = await currentRegister(context)
    const { today, language } = context
    const meant = communeMeant(register, code, validAt ?? today)
    if (!meant) return refused(transitionProblem('unknown-commune', { unit: code }, { field: 'unit' }))
    const { unit, fate, changedOn, now, formerly, statements } = communeStory(register, meant, today)
    const taker = ({ unit: one, whole, people }: Taker) => {
      const office = officeOf(register, one, today)
      return {
        ...placeOf(one),
        whole,
        people,
        office: office && {
          bodies: office.bodies.map(({ name, since }) => ({ name: name[language], since })),
          seat: office.seat?.text ?? null,
        },
      }
    }
    return fine({
      unit: placeOf(unit),
      fate,
      changedOn,
      now: now.map(taker),
      formerly: formerly.map(placeOf),
      statements: statements.map(({ topic, says, citations }) => ({
        topic,
        says: says[language],
        citations: [...citations],
      })),
    })
  },
})

export const communeOperations = [commune] as const
