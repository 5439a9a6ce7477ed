/** How many units lie in a place: by type in a province, by province in the country. */
import { useQuery } from '@tanstack/react-query'
import { askAny } from '../api.ts'
import { type Bar, Bars } from '../kit/draw/bars.tsx'
import { useView, type View } from '../view.ts'
import type { CountRow } from './model.ts'

export const useCounts = () =>
  useQuery({
    queryKey: ['register.statistics'],
    // A cast: what the operation answers.
    queryFn: async ({ signal }) =>
      ((await askAny('register.statistics', {}, signal)) as { readonly rows: readonly CountRow[] }).rows,
    staleTime: 10 * 60_000,
  })

/** A type of unit in words; one that is newer than this app is shown by its name. */
export const typeWords = ({ words }: View, type: string): string =>
  // A cast: looked up among the types there are words for.
  words.unitTypes[type as keyof typeof words.unitTypes] ?? type

const barsOf = (rows: readonly CountRow[], province: string | null, view: View): readonly Bar[] =>
  rows
    .filter(({ level }) => level === 'commune')
    .filter((row) =>
      province === null
        ? row.province !== null && row.type === null
        : row.province === province && row.type !== null,
    )
    .map(({ type, province: code, provinceName, count }) =>
      province === null
        ? { name: provinceName ?? code ?? '', value: count, to: `/work/unit?unit=${code}` }
        : {
            name: typeWords(view, type ?? ''),
            value: count,
            to: `/work/units?within=${code}&type=${type}`,
          },
    )
    .toSorted((left, right) => right.value - left.value)

export const Subordinates = ({ province }: { readonly province: string | null }) => {
  const view = useView()
  const { data } = useCounts()
  const bars = barsOf(data ?? [], province, view)
  if (bars.length === 0) return null
  const title = province === null ? view.words.unit.perProvince : view.words.unit.subordinate
  return (
    <section aria-labelledby="subordinates">
      <h2 id="subordinates">{title}</h2>
      <Bars
        title={title}
        nameTitle={view.words.unit.columns.name}
        valueTitle={view.words.unit.columns.count}
        bars={bars}
      />
    </section>
  )
}
