/** Secret records are counted by fonds and level, and nothing more of them is known here: no title, no content. */

import { sql } from 'kysely'
import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { unitNamed } from '../calendar/known.ts'
import { choiceField, codeField, dateField } from '../fields.ts'
import { uuidv7 } from '../ids.ts'
import { defineOperation } from '../operation.ts'
import { actorKey } from './actor.ts'
import { type AccessRule, wholeCountry } from './model.ts'
import { accessProblem } from './problems.ts'
import { addSecretCount, type SecretCount, secretCounts, secretLevels } from './secret-store.ts'
import { visibleTo } from './visible.ts'

const counters: AccessRule = { roles: ['archivist', 'central', 'province', 'commune'] }
const lookers: AccessRule = { roles: ['archivist', 'central', 'province', 'commune', 'inspector'] }

/** A number has no room for a title. */
const fondsField = () =>
  Type.String({
    pattern: '^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$',
    description: 'Number of the fonds in the archive; never its title',
  })

const Count = Type.Object({
  fonds: Type.String(),
  unit: Type.String(),
  level: choiceField(secretLevels),
  items: Type.Integer(),
  asOf: Type.String(),
  recordedAt: Type.String(),
  recordedBy: Type.String(),
})
const shown = ({ fonds, unit, level, items, asOf, recordedAt, recordedBy }: SecretCount) => ({
  ...{ fonds, unit, level, items, asOf, recordedAt, recordedBy },
})

const columns = ['unit', 'fonds', 'level', 'items', 'as_of', 'recorded_by'] as const
const rowOf = (one: ReturnType<typeof shown>) => [
  one.unit,
  one.fonds,
  one.level,
  one.items,
  one.asOf,
  one.recordedBy,
]

export const countSecrets = defineOperation({
  name: 'secrets.count',
  kind: 'command',
  access: counters,
  where: ({ office }, context) => unitNamed(office, context.today, context),
  touched: ({ unit }) => [{ kind: 'unit', id: unit }],
  summary: {
    vi: 'Ghi số lượng hồ sơ mật của một phông theo mức (Tối mật, Mật); không ghi tên, không ghi nội dung',
    en: 'Records how many secret files a fonds holds, by level; no titles, no content',
  },
  input: Type.Object({
    fonds: fondsField(),
    office: codeField({ description: 'Code of the unit that holds the fonds' }),
    level: choiceField(secretLevels, {
      description: 'The level; the highest (Tuyệt mật) is kept outside this system and is not counted here',
    }),
    items: Type.Integer({ minimum: 0, maximum: 100_000_000, description: 'How many' }),
    asOf: dateField({ description: 'The day of the count' }),
  }),
  output: Count,
  positional: ['fonds', 'level', 'items'],
  examples: ['P01-2025 secret 120 --office 00004 --as-of 2025-12-31'],
  table: { columns, rows: (one) => [rowOf(one)] },
  run: async ({ fonds, office, level, items, asOf }, context) => {
    const { database, today, now, actor } = context
    if (asOf > today) return refused(accessProblem('counted-ahead', { asOf, today }, { field: 'asOf' }))
    const counted: SecretCount = {
      ...{ fonds, level, items, asOf },
      entry: uuidv7(Date.parse(now)),
      unit: await unitNamed(office, today, context),
      recordedAt: now,
      recordedBy: actorKey(actor),
    }
    await addSecretCount(database, counted)
    return fine(shown(counted))
  },
})

export const listSecretCounts = defineOperation({
  name: 'secrets.list',
  kind: 'query',
  access: lookers,
  where: ({ office }, context) => (office === undefined ? null : unitNamed(office, context.today, context)),
  summary: {
    vi: 'Số lượng hồ sơ mật theo phông và mức, lần đếm mới nhất',
    en: 'How many secret files there are, by fonds and level, as last counted',
  },
  input: Type.Object({
    office: Type.Optional(codeField({ description: 'Code of the unit; all of the territory when left out' })),
    on: Type.Optional(dateField({ description: 'As counted by this day' })),
  }),
  output: Type.Object({
    counts: Type.Array(Count),
    totals: Type.Array(Type.Object({ level: choiceField(secretLevels), items: Type.Integer() })),
  }),
  examples: ['', '--office 00004 --json'],
  table: { columns, rows: ({ counts }) => counts.map(rowOf) },
  run: async ({ office, on }, context) => {
    const { actor, today, now } = context
    const territory = (await context.territory?.()) ?? null
    const asked = { name: 'secrets.list', access: lookers } as const
    const seen =
      visibleTo(actor, asked, { on: today, now }, territory, { unit: 'unit' }) ?? sql<boolean>`true`
    const unit =
      office === undefined || office === wholeCountry ? null : await unitNamed(office, today, context)
    const counts = (await secretCounts(context.database, { unit, on: on ?? today, seen })).map(shown)
    const totals = secretLevels.map((level) => ({
      level,
      items: counts.reduce((sum, one) => (one.level === level ? sum + one.items : sum), 0),
    }))
    return fine({ counts, totals })
  },
})

export const secretOperations = [countSecrets, listSecretCounts] as const
