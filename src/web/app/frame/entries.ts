/** The menu, as data: the pages of the frame and the screens of all desks, by the groups of the workspace. */
import { type DeskGroup, deskGroups, type Screen } from '../../../platform/workspace/model.ts'
import type { Workspace } from '../session.tsx'
import type { View } from '../view.ts'

export type Entry = { readonly path: string; readonly title: string }
export type Group = { readonly id: DeskGroup; readonly title: string; readonly entries: readonly Entry[] }

/** The pages of the frame, with the key that leads there after `g`; one asks an operation that not everybody may ask. */
const allPages = [
  { id: 'mine', path: '/work', group: 'work', key: 'w', asks: null },
  { id: 'notices', path: '/work/notices', group: 'work', key: 'n', asks: null },
  { id: 'unit', path: '/work/unit', group: 'unit', key: 'u', asks: null },
  { id: 'history', path: '/work/history', group: 'watch', key: 'h', asks: 'evidence.history' },
] as const

export const framePagesOf = ({ operations }: Pick<Workspace, 'operations'>) =>
  allPages.filter(({ asks }) => asks === null || asks in operations)

const isInMenu = ({ inMenu, path }: Screen): boolean => inMenu !== false && !path.includes(':')

export const menuOf = (
  workspace: Pick<Workspace, 'screens' | 'operations'>,
  view: View,
): readonly Group[] => {
  const pages = framePagesOf(workspace)
  const own = new Set<string>(allPages.map(({ path }) => path))
  const shown = workspace.screens.filter((screen) => isInMenu(screen) && !own.has(`/work${screen.path}`))
  return deskGroups
    .map((id) => ({
      id,
      title: view.words.groups[id],
      entries: [
        ...pages.flatMap((page) =>
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
