/** Choices that are rows of a question: which transition, which inventory. */
import { useQueries } from '@tanstack/react-query'
import type { Field } from '../../../../platform/workspace/model.ts'
import { askAny } from '../../api.ts'
import { filled, rowsAt, valueAt } from '../rows.ts'

export type Option = { readonly value: string; readonly says: string }

/** What each field may be chosen from, in the order of the answer; none while it is not known yet. */
export const useSources = (fields: readonly Field[]): Readonly<Record<string, readonly Option[]>> => {
  const asking = fields.filter(({ from }) => from !== undefined)
  const answers = useQueries({
    queries: asking.map(({ from }) => ({
      queryKey: ['source', from?.operation],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => askAny(from?.operation ?? '', {}, signal),
      staleTime: 60_000,
    })),
  })
  return Object.fromEntries(
    asking.map(({ name, from }, at) => [
      name,
      from
        ? rowsAt(answers[at]?.data, from.rows).flatMap((row): readonly Option[] => {
            const value = valueAt(row, from.value)
            return typeof value === 'string' ? [{ value, says: filled(from.says, row) ?? value }] : []
          })
        : [],
    ]),
  )
}

/** The field with its choices, so that everything else treats it as any other. */
export const withSource = (field: Field, options: readonly Option[] | undefined): Field =>
  field.from
    ? {
        ...field,
        choices: Object.fromEntries(
          (options ?? []).map(({ value, says }) => [value, { vi: says, en: says }]),
        ),
      }
    : field
