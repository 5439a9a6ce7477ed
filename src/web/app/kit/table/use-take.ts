/** Takes what a table shows away as a file: where it comes from, when, and whether the data are made up go with it. */
import type { Column } from '../../../../platform/workspace/model.ts'
import { useSession } from '../../session.tsx'
import { useView } from '../../view.ts'
import type { Row } from '../rows.ts'

export type TakenAway = {
  /** The file is called so. */
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** When the rows were answered. */
  readonly at: number
}

export const useTake = () => {
  const view = useView()
  const { workspace } = useSession()
  return async (format: 'csv' | 'xlsx', { name, title, columns, rows, at }: TakenAway): Promise<void> => {
    const { csvOf, save, xlsxOf } = await import('./export-rows.ts')
    const about = [
      title,
      location.href,
      view.instant(new Date(at).toISOString()),
      ...(workspace.generated ? [view.words.generated] : []),
    ]
    const what = { title, columns, rows, about }
    if (format === 'csv') save(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(what, view))
    else
      save(
        `${name}.xlsx`,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        await xlsxOf(what, view),
      )
  }
}
