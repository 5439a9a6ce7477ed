/** Area and population: every value with its day, its method and its source, side by side. */
import type { MeasureRecord } from '../../../../packages/register/src/model.ts'
import { type Column, date, emptyState, type Html, number, table, vietnamese } from '../../../web/index.ts'
import type { Asked } from './asked.ts'

export const measuresTable = (asked: Asked, measures: readonly MeasureRecord[]): Html => {
  const { view, words, book } = asked
  if (measures.length === 0) return emptyState(words.unit.measuresEmpty)
  const columns: readonly Column<MeasureRecord>[] = [
    { key: 'quantity', title: words.unit.quantity, heads: true, cell: (one) => words.unit[one.quantity] },
    {
      key: 'value',
      title: words.unit.value,
      kind: 'number',
      cell: (one) =>
        one.quantity === 'area'
          ? `${number(view, one.value, 2)}\u00a0${words.unit.areaUnit}`
          : `${number(view, one.value)}\u00a0${words.unit.populationUnit}`,
    },
    { key: 'method', title: words.unit.method, cell: (one) => words.unit.methods[one.method] ?? one.method },
    { key: 'asOf', title: words.unit.asOf, cell: (one) => date(view, one.asOf) },
    {
      key: 'source',
      title: words.unit.source,
      cell: (one) => vietnamese(view, book.sources.get(one.source)?.title ?? one.source),
    },
  ]
  return table(view, {
    caption: words.unit.measuresCaption,
    columns,
    orderBy: 'measures',
    rows: measures.toSorted((one, other) =>
      one.quantity < other.quantity ? -1 : one.quantity > other.quantity ? 1 : 0,
    ),
  })
}
