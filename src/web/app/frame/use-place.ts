/** Where the reader is: the path without its language. */
import { useRouterState } from '@tanstack/react-router'
import { plainPath } from '../place.ts'

export const usePlace = (): string => {
  useRouterState({ select: ({ location }) => location.href })
  return plainPath(location.pathname)
}
