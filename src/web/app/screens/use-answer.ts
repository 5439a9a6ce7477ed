/** The answer that a screen shows. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { askAny, type Input } from '../api.ts'

export const useAnswer = (operation: string, input: Input) =>
  useQuery({
    queryKey: ['screen', operation, input],
    queryFn: ({ signal }) => askAny(operation, input, signal),
    placeholderData: keepPreviousData,
  })
