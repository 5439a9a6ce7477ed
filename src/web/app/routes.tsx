/** Which page stands where, below `/work`. Pages come when they are first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { FailurePage, NothingHere } from './frame/failure.tsx'
import { Frame } from './frame/frame.tsx'
import { addressIn, language } from './place.ts'
import { ScreenPlace } from './screen-place.tsx'

const root = createRootRoute({ component: Frame })
const getParentRoute = () => root

const tree = root.addChildren([
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./my-work/my-work.tsx'), 'MyWork'),
  }),
  createRoute({
    getParentRoute,
    path: '/unit',
    component: lazyRouteComponent(() => import('./my-unit/my-unit.tsx'), 'MyUnit'),
  }),
  createRoute({
    getParentRoute,
    path: '/notices',
    component: lazyRouteComponent(() => import('./notices/notices.tsx'), 'Notices'),
  }),
  createRoute({
    getParentRoute,
    path: '/history',
    component: lazyRouteComponent(() => import('./history/history.tsx'), 'History'),
  }),
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
