/** The answer that a screen shows, with its ETag. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { askSeen, type Input } from '../api.ts'

export const useAnswer = (operation: string, input: Input) => {
  const { data, ...rest } = useQuery({
    queryKey: ['screen', operation, input],
    queryFn: ({ signal }) => askSeen(operation, input, signal),
    placeholderData: keepPreviousData,
  })
  return { ...rest, data: data?.answer, etag: data?.etag ?? null }
}
