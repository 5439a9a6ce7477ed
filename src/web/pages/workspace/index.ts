/** `/work` and everything below it: one page that carries the app. */
import type { Context } from '../../../platform/operation.ts'
import type { Asset, Page, PageRequest } from '../../../platform/page.ts'
import { type BuiltApp, builtApp } from './built.ts'
import { notBuiltPage, shell } from './shell.ts'

let read: BuiltApp | null = null
/** Read once, when somebody serves it: what is built before then is served. */
const app = (): BuiltApp => {
  read ??= builtApp()
  return read
}

/** The files of the app, beside those of other pages. */
export const workspaceAssets = (): readonly Asset[] => app().assets

const handler = async (request: PageRequest, { today }: Context) => {
  const { first } = app()
  return first
    ? {
        status: 200,
        html: shell(request, { first, today }),
        headers: { 'cache-control': 'private, no-cache' },
      }
    : { status: 503, html: notBuiltPage(request) }
}

const noTwin = 'an app: what it shows are the answers of operations, each with an address of its own'

export const workspacePages = (): readonly Page[] =>
  ['/work', '/work/*'].map((path) => ({ path, access: 'signed-in', noTwin, listed: () => [], handler }))
