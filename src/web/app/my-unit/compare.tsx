/** What differs in a place between two days, side by side: what it was and what it is. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Column, StateWords, Tone } from '../../../platform/workspace/model.ts'
import { askAny } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { PlainTable } from '../kit/table/plain-table.tsx'
import { Link } from '../link.tsx'
import { both, useView } from '../view.ts'
import type { Difference } from './model.ts'
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
  { field: 'kind', title: both(({ unit }) => unit.columns.what), kind: 'state', states },
  { field: 'before', title: both(({ unit }) => unit.columns.before) },
  { field: 'after', title: both(({ unit }) => unit.columns.after), to: '{to}' },
]

const named = (unit: Difference['before']): string | null =>
  unit && [unit.name, unit.code, unit.parents[0]?.name].filter(Boolean).join(' · ')

/** Each difference as a row: what it was beside what it is. */
const rowsOf = (found: readonly Difference[]) =>
  found.map(({ kind, before, after }) => ({
    key: `${kind} ${before?.id} ${after?.id}`,
    kind,
    before: named(before),
    after: named(after),
    to: after?.code ? `/unit/${after.code}` : null,
  }))

const Rows = ({ found, whole }: { readonly found: readonly Difference[]; readonly whole: string }) => {
  const { words, number } = useView()
  const { unit: told } = words
  const rows = useMemo(() => rowsOf(found), [found])
  const kinds = [...Map.groupBy(found, ({ kind }) => kind)]
  if (found.length === 0) return <p>{told.compareNone}</p>
  return (
    <>
      <p>
        {kinds.map(([kind, some]) => `${number(some.length)} ${told.kinds[kind]}`).join(' · ')}.{' '}
        <Link to={whole}>{told.compareWhole}</Link>
      </p>
      <PlainTable title={told.compare} columns={columns} keyField="key" rows={rows} />
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
  return data ? <Rows found={data} whole={`/compare?${query}`} /> : <p>{words.loading}</p>
}

export const Compare = ({ unit }: CompareParts) => {
  const { words } = useView()
  return <TwoDays lead={words.unit.compareLead}>{(days) => <Differences unit={unit} days={days} />}</TwoDays>
}
