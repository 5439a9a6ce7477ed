/** The pages of correspondence sheets. */
import { api, type Page, readDate } from '../../../../web/index.ts'
import { screen, usualDoors } from '../../../register/screens/index.ts'
import { checkPage } from './check-page.ts'
import { sheetPage } from './sheet-page.ts'

const day = (typed: string | undefined): string | undefined =>
  typed ? (readDate(typed) ?? undefined) : undefined

/** Nothing of them is kept by the server: an address may be somebody's home. */
export const sheetPages = (): readonly Page[] => [
  {
    ...screen(usualDoors, '/sheet', sheetPage),
    twin: ({ query: { q, from, writtenAt, at, to } }) =>
      q?.trim() || from?.trim()
        ? api('/conversion/sheet', {
            ...(q?.trim() ? { address: q.trim() } : { code: from?.trim() }),
            writtenAt: day(writtenAt) ?? day(at),
            to: day(to),
          })
        : null,
  },
  {
    ...screen(usualDoors, '/sheet/check', checkPage),
    twin: ({ query: { code } }) =>
      code?.trim() ? api('/conversion/check-sheet', { code: code.trim().slice(0, 200) }) : null,
  },
]
