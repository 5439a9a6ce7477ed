/** `register.facts`: every fact the register is built from, page by page: what is shown is all there is. */
import { Type } from 'typebox'
import type { RecordKind, RegisterRecord } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Language } from '../../../kernel/problems.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { termOf } from '../../../kernel/terms.ts'
import { afterField, choiceField, limitField, list, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { asOf } from '../answers.ts'
import { problem } from '../problems.ts'
import { ask, knownAt, publicQuery } from '../questions.ts'

export const factKinds = [
  'release',
  'source',
  'level',
  'scheme',
  'type',
  'system',
  'instrument',
  'unit',
  'version',
  'code',
  'name',
  'change',
  'line',
  'seat',
  'point',
  'measure',
  'note',
] as const satisfies readonly RecordKind[]

export type FactRow = {
  /** Its place in the register, from 1. */
  readonly fact: number
  readonly kind: RecordKind
  /** The unit, change, act or source it is about. */
  readonly about: string
  readonly name: string | null
  readonly says: string
  readonly from: string | null
  readonly until: string | null
  readonly source: string | null
}

type Told = Pick<FactRow, 'about' | 'says'> & Partial<Pick<FactRow, 'from' | 'until' | 'source'>>

const basisText = (basis: { instrument: string; article?: string; clause?: string } | undefined) => {
  const place = basis && [basis.article, basis.clause].filter(Boolean).join('.')
  return basis && (place ? `${basis.instrument} · ${place}` : basis.instrument)
}

/** A word of the glossary as people read it. */
const wordOf = (id: string, language: Language): string =>
  language === 'vi' ? (termOf(id)?.vi ?? id) : id.replaceAll('-', ' ')

const quantities = {
  area: { vi: 'diện tích, km²:', en: 'area, km²:' },
  population: { vi: 'dân số:', en: 'population:' },
} as const

/** What one record says, in the words of the data. */
const toldOf = (record: RegisterRecord, language: Language): Told => {
  switch (record.record) {
    case 'release':
      return { about: record.id, says: record.country, from: record.dataFrom, until: record.dataTo }
    case 'source':
      return { about: record.id, says: record.title, from: record.asOf, source: record.publisher }
    case 'level':
    case 'type':
    case 'system':
      return { about: record.id, says: record.names.vi ?? record.id }
    case 'scheme':
      return { about: record.id, says: record.levels.join(', '), from: record.from, until: record.until }
    case 'instrument':
      return {
        about: record.id,
        says: record.title ?? record.issuer ?? record.id,
        from: record.effectiveOn ?? record.issuedOn ?? null,
        source: record.source ?? null,
      }
    case 'unit':
      return { about: record.id, says: record.level }
    case 'version':
      return {
        about: record.unit,
        says: record.name,
        from: record.from,
        until: record.until,
        source: basisText(record.basis) ?? record.source ?? null,
      }
    case 'code':
      return {
        about: record.unit,
        says: `${record.system} ${record.value}`,
        from: record.from,
        until: record.until,
        source: record.source ?? null,
      }
    case 'name':
      return { about: record.unit, says: `${record.use}: ${record.text}`, source: record.source ?? null }
    case 'change':
      return {
        about: record.id,
        says: wordOf(record.kind, language),
        from: record.effectiveOn,
        source: basisText(record.basis) ?? record.source ?? null,
      }
    case 'line':
      return {
        about: record.change,
        says: `${record.from ?? '–'} → ${record.to ?? '–'} (${wordOf(record.scope, language)})`,
        source: record.share?.source ?? null,
      }
    case 'seat':
      return {
        about: record.unit,
        says: record.text,
        from: record.from,
        until: record.until,
        source: record.source,
      }
    case 'point':
      return {
        about: record.unit,
        says: `${record.latitude}, ${record.longitude}`,
        from: record.asOf,
        source: record.source,
      }
    case 'measure':
      return {
        about: record.unit,
        says: `${quantities[record.quantity][language]} ${record.value} (${record.method})`,
        from: record.asOf,
        source: record.source,
      }
    case 'note':
      return { about: record.unit, says: record.code, source: record.source ?? null }
    default:
      return record satisfies never
  }
}

const known: Readonly<Record<Language, WeakMap<Register, readonly FactRow[]>>> = {
  vi: new WeakMap(),
  en: new WeakMap(),
}

const factsOf = (register: Register, language: Language): readonly FactRow[] => {
  const made = known[language].get(register)
  if (made) return made
  const names = new Map<string, string>()
  const rows: FactRow[] = []
  for (const record of register.records())
    if (record.record === 'version') names.set(record.unit, record.name)
  for (const record of register.records()) {
    const { about, says, from = null, until = null, source = null } = toldOf(record, language)
    const name = names.get(about) ?? null
    rows.push({ fact: rows.length + 1, kind: record.record, about, name, says, from, until, source })
  }
  known[language].set(register, rows)
  return rows
}

const columns = ['fact', 'kind', 'about', 'name', 'says', 'from', 'until', 'source'] as const

export const facts = defineOperation({
  ...publicQuery,
  name: 'register.facts',
  summary: {
    vi: 'Từng dữ kiện của danh mục: tên, mã, ngày, thay đổi, trụ sở, số đo, kèm nguồn',
    en: 'Every fact of the register: names, codes, days, changes, seats, measures, with their sources',
  },
  input: Type.Object({
    knownAt,
    kind: Type.Optional(choiceField(factKinds, { description: 'Only facts of this kind' })),
    limit: Type.Optional(limitField(20_000, { description: 'How many; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({
    knownAt: asOf.knownAt,
    count: Type.Integer({ description: 'How many there are in all' }),
    facts: list(
      Type.Object({
        fact: Type.Integer({ description: 'Its place in the register, from 1' }),
        kind: choiceField(factKinds),
        about: Type.String({ description: 'The unit, change, act or source it is about' }),
        name: nullableText,
        says: Type.String(),
        from: nullableText,
        until: nullableText,
        source: nullableText,
      }),
    ),
    next: nullableText,
  }),
  aliases: { cursor: 'after' },
  pages: { rows: 'facts' },
  examples: ['', '--kind instrument --limit 5'],
  table: { columns, rows: ({ facts }) => facts.map((row) => columns.map((column) => row[column])) },
  run: async (input, context) => {
    const asked = await ask(context, { ...input, days: [] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const every = factsOf(register, context.language)
    const all = input.kind === undefined ? every : every.filter(({ kind }) => kind === input.kind)
    const paging = pagingOf('register.facts', input, { usual: 100, order: ['text', 'number'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    // The next page belongs to the same data, or it is asked anew from the first.
    const { id } = register.release
    if (place !== null && place[0] !== id) return refused(problem('bad-cursor', {}, { field: 'after' }))
    const start = place === null ? 0 : Number(place[1])
    const { rows, next } = cut(all.slice(start, start + wanted), () => [id, start + wanted - 1])
    return fine({ knownAt: input.knownAt ?? null, count: all.length, facts: [...rows], next })
  },
})
