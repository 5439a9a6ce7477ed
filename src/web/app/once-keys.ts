/**
 * One key for one content: a command that is told again, because its answer got lost or the browser fell, is done once. The
 * key goes once the answer is there, so the same may be meant again later.
 */
import { newKey, type Told, tellAny } from './api.ts'

/** Where keys of commands without an answer are kept, by the mark of what was told. */
export type KeyShelf = {
  readonly read: () => Readonly<Record<string, string>>
  readonly write: (keys: Readonly<Record<string, string>>) => void
}

/** More were never under way at once. */
const mostKept = 50

export const createOnceKeys = (shelf: KeyShelf, make: () => string) => ({
  keyOf: (mark: string): string => {
    const keys = shelf.read()
    const key = keys[mark] ?? make()
    shelf.write(Object.fromEntries([...Object.entries(keys), [mark, key]].slice(-mostKept)))
    return key
  },
  forget: (mark: string): void => {
    const { [mark]: _, ...rest } = shelf.read()
    shelf.write(rest)
  },
})

const place = 'haicap.once'
let here: Readonly<Record<string, string>> = {}

const shelf: KeyShelf = {
  read: () => {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}')
      return typeof kept === 'object' && kept !== null ? { ...here, ...kept } : here
    } catch {
      // A browser may forbid it; then the page remembers.
      return here
    }
  },
  write: (keys) => {
    here = keys
    try {
      sessionStorage.setItem(place, JSON.stringify(keys))
    } catch {
      // As above.
    }
  },
}
const keys = createOnceKeys(shelf, newKey)

const marked = (_name: string, value: unknown): unknown =>
  value instanceof File ? [value.name, value.size, value.lastModified] : value

/** What is told, without showing it: the digest where the browser makes one, so no text lies about. */
const markOf = async (
  name: string,
  input: Readonly<Record<string, unknown>>,
  who: string,
): Promise<string> => {
  const text = JSON.stringify([who, name, input], marked)
  const { subtle } = crypto
  if (!subtle) return ''
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Keys of this page for browsers that make no digest: by the text itself, which stays in memory. */
const unmarked = new Map<string, string>()

/** Tells a command once, however often it is sent until an answer comes. A refusal does nothing, so its key may be sent again. */
export const tellOnce = async (
  name: string,
  input: Readonly<Record<string, unknown>>,
  { who, ifMatch = null }: { readonly who: string; readonly ifMatch?: Told['ifMatch'] },
): Promise<unknown> => {
  const mark = await markOf(name, input, who)
  const text = mark === '' ? JSON.stringify([who, name, input], marked) : ''
  const key = mark === '' ? (unmarked.get(text) ?? newKey()) : keys.keyOf(mark)
  if (mark === '') unmarked.set(text, key)
  const answer = await tellAny(name, input, { key, ifMatch })
  if (mark === '') unmarked.delete(text)
  else keys.forget(mark)
  return answer
}
