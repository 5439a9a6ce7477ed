/** Which page stands where, below `/work`. Pages come when they are first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { FailurePage, NothingHere } from './frame/failure.tsx'
import { Frame, loadKeys } from './frame/frame.tsx'
import { addressIn, language } from './place.ts'
import { loadScreens, ScreenPlace } from './screen-place.tsx'

const root = createRootRoute({ component: Frame })
const getParentRoute = () => root

const pages = {
  mine: () => import('./my-work/my-work.tsx'),
  unit: () => import('./my-unit/my-unit.tsx'),
  notices: () => import('./notices/notices.tsx'),
  history: () => import('./history/history.tsx'),
}

/** Brings what later pages need. What does not come now comes when it is opened. */
export const loadPages = (): void => {
  for (const load of [...Object.values(pages), loadScreens, loadKeys]) load().catch(() => {})
}

const tree = root.addChildren([
  createRoute({ getParentRoute, path: '/', component: lazyRouteComponent(pages.mine, 'MyWork') }),
  createRoute({ getParentRoute, path: '/unit', component: lazyRouteComponent(pages.unit, 'MyUnit') }),
  createRoute({ getParentRoute, path: '/notices', component: lazyRouteComponent(pages.notices, 'Notices') }),
  createRoute({ getParentRoute, path: '/history', component: lazyRouteComponent(pages.history, 'History') }),
  createRoute({ getParentRoute, path: '$', component: ScreenPlace }),
])

/** Questions of an address are plain texts, as everywhere on this site. */
const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))
const stringifySearch = (search: Record<string, unknown>): string => {
  const text = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString()
  return text === '' ? '' : `?${text}`
}

const Failed = ({ error, reset }: ErrorComponentProps) => <FailurePage error={error} again={reset} />

export const createRoutes = () =>
  createRouter({
    routeTree: tree,
    basepath: addressIn(language(), '/work'),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: NothingHere,
  })
