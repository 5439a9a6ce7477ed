/** What one code meant on two days, fact by fact: codes go on to other units. */
import { useQuery } from '@tanstack/react-query'
import type { Column } from '../../../platform/workspace/model.ts'
import { askAny } from '../api.ts'
import { FailureNotice } from '../frame/failure.tsx'
import { Diff } from '../kit/draw/diff.tsx'
import { both, useView, type View } from '../view.ts'
import type { UnitThen } from './model.ts'
import { typeWords } from './subordinates.tsx'
import { type Days, TwoDays } from './two-days.tsx'

const columns: readonly Column[] = [
  { field: 'name', title: both(({ unit }) => unit.columns.name) },
  { field: 'type', title: both(({ unit }) => unit.columns.type) },
  { field: 'parents', title: both(({ unit }) => unit.columns.parents) },
  { field: 'from', title: both(({ unit }) => unit.columns.from), kind: 'day' },
  { field: 'id', title: both(({ unit }) => unit.columns.id) },
]

const rowOf = ({ id, name, type, parents, validFrom }: UnitThen, view: View) => ({
  id,
  name,
  type: typeWords(view, type),
  parents: parents.map((parent) => parent.name).join(', '),
  from: validFrom,
})

const useMeaning = (code: string, validAt: string) =>
  useQuery({
    queryKey: ['register.unit', code, validAt],
    // A cast: what the operation answers.
    queryFn: async ({ signal }) => (await askAny('register.unit', { code, validAt }, signal)) as UnitThen,
  })

const Meanings = ({ code, from, to }: Days & { readonly code: string }) => {
  const view = useView()
  const [before, after] = [useMeaning(code, from), useMeaning(code, to)]
  const error = before.error ?? after.error
  if (error) return <FailureNotice error={error} />
  if (!before.data || !after.data) return <p>{view.words.loading}</p>
  return (
    <Diff
      title={view.words.unit.compare}
      columns={columns}
      before={{ says: view.day(from), row: rowOf(before.data, view) }}
      after={{ says: view.day(to), row: rowOf(after.data, view) }}
    />
  )
}

export const CompareCode = ({ code }: { readonly code: string }) => {
  const { words } = useView()
  return <TwoDays lead={words.unit.compareCode(code)}>{(days) => <Meanings code={code} {...days} />}</TwoDays>
}
