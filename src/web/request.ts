/** From a request to a view, and from HTML to an answer. */
import type { IsoDate } from '../kernel/dates.ts'
import type { PageAnswer, PageRequest } from '../platform/page.ts'
import { type Html, toText } from './html.ts'
import { createView, type View } from './view.ts'

export type { Page, PageAnswer, PageRequest } from '../platform/page.ts'

/** How the asker sees the page: its language, its address, and the day it is. */
export const viewOf = (request: PageRequest, today: IsoDate): View =>
  createView({
    language: request.language,
    path: request.path,
    query: request.query,
    today,
    origin: request.origin ?? '',
    ...(request.twin ? { twin: request.twin } : {}),
    ...(request.generated ? { generated: true } : {}),
  })

export const answer = (page: Html, status = 200): PageAnswer => ({ status, html: toText(page) })
