/** How questions are kept and asked again. */
import { QueryClient } from '@tanstack/react-query'
import { Refusal } from './api.ts'

/** What the server refused stays refused; what got lost is asked again twice. */
const mayRetry = (times: number, error: Error): boolean =>
  times < 2 && !(error instanceof Refusal && error.status < 500 && error.status !== 429)

export const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: 20_000, retry: mayRetry, refetchOnWindowFocus: true } },
  })
