/** What differs in a place between two days, side by side: what it was and what it is. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Column, StateWords, Tone } from '../../../platform/workspace/model.ts'
import { askAny } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { DiffList } from '../kit/draw/diff.tsx'
import { Link } from '../link.tsx'
import { both, useView, type View } from '../view.ts'
import type { Difference } from './model.ts'
import { typeWords } from './subordinates.tsx'
import { type Days, TwoDays } from './two-days.tsx'

type CompareParts = { readonly unit: { readonly code: string | null; readonly id: string } | null }

const useDifferences = (unit: CompareParts['unit'], days: Days) =>
  useQuery({
    queryKey: ['register.differences', unit?.id ?? null, days],
    // A cast: what the operation answers.
    queryFn: async ({ signal }) =>
      (
        (await askAny(
          'register.differences',
          { ...days, ...(unit ? { within: unit.code ?? unit.id } : { level: 'province' }) },
          signal,
        )) as { readonly differences: readonly Difference[] }
      ).differences,
  })

const tones: Readonly<Record<Difference['kind'], Tone>> = {
  began: 'met',
  ended: 'failed',
  renamed: 'attention',
  retyped: 'attention',
  moved: 'attention',
  recoded: 'plain',
}
const states: StateWords = Object.fromEntries(
  // A cast: the keys of the table above.
  (Object.keys(tones) as Difference['kind'][]).map((kind) => [
    kind,
    { ...both(({ unit }) => unit.kinds[kind]), tone: tones[kind] },
  ]),
)
const columns: readonly Column[] = [
  { field: 'unit', title: both(({ unit }) => unit.columns.name), to: '{to}' },
  { field: 'kind', title: both(({ unit }) => unit.columns.what), kind: 'state', states },
]
const facts: readonly Column[] = [
  { field: 'name', title: both(({ unit }) => unit.columns.name) },
  { field: 'type', title: both(({ unit }) => unit.columns.type) },
  { field: 'code', title: both(({ unit }) => unit.columns.code) },
  { field: 'parent', title: both(({ unit }) => unit.columns.parents) },
]
const sides = ['before', 'after'] as const

const sideOf = (unit: Difference['before'], view: View) =>
  unit && {
    name: unit.name,
    type: typeWords(view, unit.type),
    code: unit.code,
    parent: unit.parents[0]?.name ?? null,
  }

/** Each difference as a row: what it was beside what it is. */
const rowsOf = (found: readonly Difference[], view: View) =>
  found.map(({ kind, before, after }) => ({
    key: `${kind} ${before?.id} ${after?.id}`,
    unit: (after ?? before)?.name ?? null,
    kind,
    before: sideOf(before, view),
    after: sideOf(after, view),
    to: after?.code ? `/unit/${after.code}` : null,
  }))

type RowParts = { readonly found: readonly Difference[]; readonly whole: string; readonly days: Days }

const Rows = ({ found, whole, days }: RowParts) => {
  const view = useView()
  const { words, number } = view
  const { unit: told } = words
  const rows = useMemo(() => rowsOf(found, view), [found, view])
  const says = useMemo(() => [view.day(days.from), view.day(days.to)] as const, [view, days])
  const kinds = [...Map.groupBy(found, ({ kind }) => kind)]
  if (found.length === 0) return <p>{told.compareNone}</p>
  return (
    <>
      <p>
        {kinds.map(([kind, some]) => `${number(some.length)} ${told.kinds[kind]}`).join(' · ')}.{' '}
        <Link to={whole}>{told.compareWhole}</Link>
      </p>
      <DiffList title={told.compare} {...{ columns, rows, sides, says, facts }} keyField="key" />
    </>
  )
}

const Differences = ({ unit, days }: CompareParts & { readonly days: Days }) => {
  const { words } = useView()
  const { data, error } = useDifferences(unit, days)
  const query = new URLSearchParams({
    ...days,
    ...(unit?.code ? { within: unit.code } : { level: 'province' }),
  })
  if (error) return <FailureNotice error={error} />
  return data ? <Rows found={data} whole={`/compare?${query}`} days={days} /> : <p>{words.loading}</p>
}

export const Compare = ({ unit }: CompareParts) => {
  const { words } = useView()
  return <TwoDays lead={words.unit.compareLead}>{(days) => <Differences unit={unit} days={days} />}</TwoDays>
}
