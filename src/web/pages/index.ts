/** Pages that belong to no part: about, API, errors, and what is shown when something went wrong. */
import type { Language } from '../../kernel/problems.ts'
import type { ErrorPage, Page } from '../../platform/page.ts'
import { errorPage, failurePage, notFoundPage } from '../error-page.ts'
import type { Html } from '../html.ts'
import { answer, viewOf } from '../request.ts'
import { api, type View } from '../view.ts'
import { aboutPage } from './about.ts'
import { apiPage } from './api.ts'
import { errorsPage } from './errors.ts'

export type WebDoors = {
  /** The description of the API, OpenAPI 3.1. */
  readonly openapi: (language: Language) => unknown
}

/** These pages change with the program only. */
const revision = (): string => 'program'

const screen = (path: string, twin: string, run: (view: View) => Html): Page => ({
  path,
  twin: () => twin,
  revision,
  handler: async (request, context) => answer(run(viewOf(request, context.today))),
})

export const webPages = ({ openapi }: WebDoors): readonly Page[] => [
  screen('/about', api('/site/about'), aboutPage),
  screen('/errors', api('/site/errors'), errorsPage),
  screen('/api', api('/openapi.json'), (view) => apiPage(view, openapi(view.language))),
]

/** The page for what could not be answered. */
export const pageOfError: ErrorPage = (request, context, error) => {
  const view = viewOf(request, context.today)
  if (error.kind === 'not-found') return answer(notFoundPage(view), 404)
  if (error.kind === 'failed') return answer(failurePage(view, error.requestId), 500)
  return answer(errorPage(view, error.problems), error.status)
}
