/** The answer that a screen shows, with its ETag; asked again by itself while what it tells still moves. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { When } from '../../../platform/workspace/model.ts'
import { askSeen, type Input } from '../api.ts'
import { fits } from '../kit/rows.ts'

/** Milliseconds between two questions of a screen that is live. */
const every = 3000

export const useAnswer = (operation: string, input: Input, live?: When, isAsked = true) => {
  const { data, ...rest } = useQuery({
    queryKey: ['screen', operation, input],
    queryFn: ({ signal }) => askSeen(operation, input, signal),
    placeholderData: keepPreviousData,
    enabled: isAsked,
    refetchInterval: ({ state }) => (live && moves(live, state.data?.answer) ? every : false),
  })
  return {
    ...rest,
    data: data?.answer,
    etag: data?.etag ?? null,
    isLive: live !== undefined && moves(live, data?.answer),
  }
}

const moves = (live: When, answer: unknown): boolean => answer !== undefined && fits({ when: live }, answer)
