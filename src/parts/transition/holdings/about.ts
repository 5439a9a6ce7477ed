/** `transition.holding`: one thing as it was and as it is: facts, holders through time, recounts, exit, where plans send it. */
import { type Static, Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, list, nullable, nullableText } from '../../../platform/fields.ts'
import { isUuid } from '../../../platform/ids.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { dispositions } from '../model.ts'
import { transitionProblem } from '../problems.ts'
import { holdingField, lookers, naming, Quantities, whereHolding } from './asking.ts'
import { type Correction, correctionsOf, exitOf, manners } from './change-store.ts'
import { quantitiesNow } from './correct.ts'
import { inventoryNamed } from './inventory-store.ts'
import { Holding, shownHolding } from './list.ts'
import { holdingOf, plannedLinesOf, type Spell, spellsOf } from './store.ts'

const Spells = list(
  Type.Object({
    part: Type.Integer(),
    holder: Type.String(),
    name: Type.String(),
    from: Type.String(),
    until: nullableText,
    endedAs: nullableText,
    begunBy: nullableText,
  }),
)
const persons = {
  proposedAt: Type.String(),
  proposedBy: Type.String(),
  confirmedAt: nullableText,
  confirmedBy: nullableText,
}

const History = list(Type.Object({ at: Type.String(), what: Type.String(), by: Type.String() }))

export const holding = defineOperation({
  name: 'transition.holding',
  kind: 'query',
  access: lookers,
  where: whereHolding,
  summary: {
    vi: 'Một mục: như đã ghi và như hiện nay, ai giữ qua thời gian, đính chính, ra khỏi kiểm kê, dòng kế hoạch',
    en: 'One holding: as it was and as it is, who held it through time, corrections, exit, lines of plans',
  },
  input: Type.Object({ holding: holdingField }),
  positional: ['holding'],
  output: Type.Object({
    ...Holding.properties,
    name: Type.String(),
    inventory: nullableText,
    attributes: Type.Record(Type.String(), Type.Unknown()),
    number: nullableText,
    dueOn: nullableText,
    now: Quantities,
    was: Spells,
    is: Spells,
    corrections: list(
      Type.Object({
        correction: Type.String(),
        quantities: Quantities,
        reason: Type.String(),
        basis: Type.String(),
        ...persons,
      }),
    ),
    exit: nullable(
      Type.Object({
        manner: choiceField(manners),
        decision: Type.String(),
        appraisal: Type.String(),
        decidedOn: Type.String(),
        ...persons,
      }),
    ),
    lines: list(
      Type.Object({
        transition: Type.String(),
        part: Type.Integer(),
        disposition: choiceField(dispositions),
        successor: nullableText,
        name: nullableText,
        rule: Type.String(),
        basis: Type.String(),
      }),
    ),
    waits: Type.Object(
      { correction: Type.Boolean(), exit: Type.Boolean() },
      { description: 'What a second person must still confirm' },
    ),
    history: History,
  }),
  examples: ['01978a5c-1f0e-7c3a-9d2b-000000000001'],
  table: {
    columns: ['part', 'holder', 'name', 'from', 'until', 'ended_as'],
    rows: ({ was, is }) =>
      [...was, ...is].map((one) => [one.part, one.holder, one.name, one.from, one.until, one.endedAs]),
  },
  run: async ({ holding: asked }, context) => {
    const { database } = context
    const kept = isUuid(asked) ? await holdingOf(database, asked) : null
    if (!kept) return refused(transitionProblem('unknown-holding', { holding: asked }, { field: 'holding' }))
    const [spells, corrections, exit, lines, inventory] = [
      await spellsOf(database, asked),
      await correctionsOf(database, asked),
      await exitOf(database, asked),
      await plannedLinesOf(database, asked),
      await inventoryNamed(database, { newestOf: kept.holder }),
    ]
    // What ended goes by its name on the eve, what stands by its name of today.
    const [before, today] = [
      await naming(context, inventory?.effectiveOn ?? context.today),
      await naming(context, context.today),
    ]
    const shown = ({ part, holder, from, until, endedAs, begunBy }: Spell) => {
      const name = until === null ? today(holder) : before(holder)
      return { part, holder, name, from, until, endedAs, begunBy }
    }
    return fine({
      ...shownHolding(kept),
      name: before(kept.organisation),
      inventory: inventory?.inventory ?? null,
      attributes: { ...kept.attributes },
      number: kept.attributes.number ?? null,
      dueOn: kept.attributes.dueOn ?? null,
      now: quantitiesNow(kept, corrections),
      was: spells.filter(({ until }) => until !== null).map(shown),
      is: spells.filter(({ until }) => until === null).map(shown),
      corrections: [...corrections],
      exit,
      lines: lines.map((one) => ({ ...one, name: one.successor && today(one.successor) })),
      waits: {
        correction: corrections.some(({ confirmedAt }) => confirmedAt === null),
        exit: exit !== null && exit.confirmedAt === null,
      },
      history: historyOf(kept, corrections, exit),
    })
  },
})

type Exit = Awaited<ReturnType<typeof exitOf>>

/** Who did what when, the first first. */
const historyOf = (
  {
    recordedAt,
    recordedBy,
    lateReason,
  }: { recordedAt: string; recordedBy: string; lateReason: string | null },
  corrections: readonly Correction[],
  exit: Exit,
): Static<typeof History> => {
  const steps = (
    what: string,
    one: Pick<Correction, 'proposedAt' | 'proposedBy' | 'confirmedAt' | 'confirmedBy'>,
  ) => [
    { at: one.proposedAt, what: `${what}-proposed`, by: one.proposedBy },
    ...(one.confirmedAt
      ? [{ at: one.confirmedAt, what: `${what}-confirmed`, by: one.confirmedBy ?? '' }]
      : []),
  ]
  return [
    { at: recordedAt, what: lateReason === null ? 'entered' : 'entered-late', by: recordedBy },
    ...corrections.flatMap((one) => steps('correction', one)),
    ...(exit ? steps('exit', exit) : []),
  ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
