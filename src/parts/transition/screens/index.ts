/** The public pages of transitions. */
import { api, type Page, readDate } from '../../../web/index.ts'
import { registerRevision } from '../../register/index.ts'
import { screen, usualDoors } from '../../register/screens/index.ts'
import { communePage, communePath } from './commune.ts'

export const transitionPages = (): readonly Page[] => [
  {
    ...screen(usualDoors, communePath, communePage),
    revision: registerRevision,
    days: ['at'],
    asks: api('/transition/commune'),
    twin: ({ query }) =>
      query.unit?.trim()
        ? api('/transition/commune', {
            unit: query.unit.trim(),
            at: query.at ? (readDate(query.at) ?? undefined) : undefined,
          })
        : null,
  },
]
