/** The pages about data: downloads, feeds, licence. */
import type { Page } from '../../../../web/index.ts'
import { api } from '../../../../web/index.ts'
import { registerRevision } from '../../current.ts'
import { screen } from '../../screens/asked.ts'
import { type Doors, usualDoors } from '../../screens/doors.ts'
import { dataPage } from './data-page.ts'
import { feedAnswer } from './feed-page.ts'
import { filePage } from './file-page.ts'
import { licencePage } from './licence-page.ts'

/** Kept until the register changes. */
const kept = { revision: registerRevision } as const

export const dataPages = (given: Partial<Doors> = {}): readonly Page[] => {
  const doors = { ...usualDoors, ...given }
  return [
    {
      ...screen(doors, '/data', dataPage),
      ...kept,
      twin: ({ query: { from, to, at, level, within, knownAt } }) =>
        api('/register/downloads', { from, to: to ?? at, level, within, knownAt }),
      days: ['from', 'to'],
    },
    {
      ...screen(doors, '/data/licence', licencePage),
      ...kept,
      // What is cited and under which licence stands there too.
      twin: () => api('/site/about'),
    },
    { ...screen(doors, '/data/:file', filePage), ...kept, noTwin: 'a file of data' },
    { ...screen(doors, '/feed.atom', feedAnswer('atom')), ...kept, noTwin: 'a feed', listed: () => [] },
    { ...screen(doors, '/feed.json', feedAnswer('json')), ...kept, noTwin: 'a feed', listed: () => [] },
  ]
}
