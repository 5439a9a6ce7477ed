/** The menu, as data: the pages of the frame and the screens of all desks, by the groups of the workspace. */
import { type DeskGroup, deskGroups, type Screen } from '../../../platform/workspace/model.ts'
import type { View } from '../view.ts'

export type Entry = { readonly path: string; readonly title: string }
export type Group = { readonly id: DeskGroup; readonly title: string; readonly entries: readonly Entry[] }

/** The pages that are there for everybody, with the key that leads there after `g`. */
export const framePages = [
  { id: 'mine', path: '/work', group: 'work', key: 'w' },
  { id: 'notices', path: '/work/notices', group: 'work', key: 'n' },
  { id: 'unit', path: '/work/unit', group: 'unit', key: 'u' },
  { id: 'history', path: '/work/history', group: 'watch', key: 'h' },
] as const

const isInMenu = ({ inMenu, path }: Screen): boolean => inMenu !== false && !path.includes(':')

export const menuOf = (screens: readonly Screen[], view: View): readonly Group[] => {
  const own = new Set<string>(framePages.map(({ path }) => path))
  const shown = screens.filter((screen) => isInMenu(screen) && !own.has(`/work${screen.path}`))
  return deskGroups
    .map((id) => ({
      id,
      title: view.words.groups[id],
      entries: [
        ...framePages.flatMap((page) =>
          page.group === id ? [{ path: page.path as string, title: view.words.places[page.id] }] : [],
        ),
        ...shown
          .filter(({ group }) => group === id)
          .map(({ path, title }) => ({ path: `/work${path}`, title: view.say(title) })),
      ],
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** The entry a place belongs to: itself, or the longest one it lies below. */
export const entryAt = (groups: readonly Group[], place: string): Entry | null =>
  groups
    .flatMap(({ entries }) => entries)
    .filter(({ path }) => place === path || (path !== '/work' && place.startsWith(`${path}/`)))
    .toSorted((left, right) => right.path.length - left.path.length)[0] ?? null
