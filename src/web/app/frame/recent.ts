/** What was opened from the search before, the newest first; kept in this browser for each account. */
import { keep, readKept } from '../kept.ts'

export type Recent = { readonly title: string; readonly detail: string; readonly to: string }

const most = 8

const isRecent = (value: unknown): value is Recent =>
  typeof value === 'object' && value !== null && 'title' in value && 'to' in value && 'detail' in value

export const recentOf = (account: string | null): readonly Recent[] => {
  try {
    const kept: unknown = JSON.parse(readKept(account, 'recent') ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, most) : []
  } catch {
    return []
  }
}

export const remember = (account: string | null, { title, detail, to }: Recent): void =>
  keep(
    account,
    'recent',
    JSON.stringify(
      [{ title, detail, to }, ...recentOf(account).filter((each) => each.to !== to)].slice(0, most),
    ),
  )
