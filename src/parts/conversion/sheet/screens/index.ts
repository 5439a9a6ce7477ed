/** The pages of correspondence sheets. */
import { api, type Html, type Page, type PageAnswer, readDate, to } from '../../../../web/index.ts'
import { type Asked, screen, usualDoors } from '../../../register/screens/index.ts'
import { checkPage } from './check-page.ts'
import { sheetPage } from './sheet-page.ts'

const day = (typed: string | undefined): string | undefined =>
  typed ? (readDate(typed) ?? undefined) : undefined

/** A sheet says itself what was known when: asked about another instant, it is made as known now. */
const asKnownNow =
  (run: (asked: Asked) => Promise<Html | PageAnswer>) =>
  async (asked: Asked): Promise<Html | PageAnswer> => {
    const { view } = asked
    if (!view.query.knownAt) return run(asked)
    const location = to(view, view.path, { ...view.query, knownAt: undefined })
    return { status: 303, headers: { location }, html: '' }
  }

/** Nothing of them is kept by the server: an address may be somebody's home. */
export const sheetPages = (): readonly Page[] => [
  {
    ...screen(usualDoors, '/sheet', asKnownNow(sheetPage)),
    asks: api('/conversion/sheet'),
    twin: ({ query: { q, from, writtenAt, at, to: until, point } }) =>
      q?.trim() || from?.trim()
        ? api('/conversion/sheet', {
            ...(q?.trim() ? { address: q.trim() } : { code: from?.trim() }),
            writtenAt: day(writtenAt) ?? day(at),
            to: day(until),
            point: q?.trim() ? point?.trim() : undefined,
          })
        : null,
  },
  {
    ...screen(usualDoors, '/sheet/check', asKnownNow(checkPage)),
    asks: api('/conversion/check-sheet'),
    twin: ({ query: { code } }) =>
      code?.trim() ? api('/conversion/check-sheet', { code: code.trim().slice(0, 200) }) : null,
  },
]
