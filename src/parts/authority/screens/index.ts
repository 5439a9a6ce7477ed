/** The pages of authority. */
import { api, type Page } from '../../../web/index.ts'
import { currentMatrix } from '../current.ts'
import { screen } from './asked.ts'
import { taskPage } from './task.ts'
import { whoPage, whoTwin } from './who.ts'

export const authorityPages = (): readonly Page[] => [
  { ...screen('/who-decides', whoPage), asks: api('/authority/who'), twin: whoTwin },
  {
    ...screen('/who-decides/:function', taskPage),
    twin: ({ params: { function: id = '' } }) => api('/authority/function', { function: id }),
    listed: async (context) =>
      (await currentMatrix(context)).facts.functions.map(({ id }) => `/who-decides/${id}`),
  },
]
