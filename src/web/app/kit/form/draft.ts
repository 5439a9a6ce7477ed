/**
 * What is typed into a form outlives the page: kept in this browser at once, and by the server every few seconds. After a
 * fall, the newer of the two is found again.
 */
export type DraftContent = Readonly<Record<string, string | boolean>>
export type KeptDraft = { readonly content: DraftContent; readonly savedAt: string }

/** Where drafts are kept. */
export type Shelf = {
  readonly read: () => KeptDraft | null
  readonly write: (draft: KeptDraft | null) => void
}

export type DraftDoors = {
  readonly here: Shelf
  /** The server; it may be away. */
  readonly find: () => Promise<KeptDraft | null>
  readonly save: (content: DraftContent) => Promise<{ readonly savedAt: string }>
  readonly drop: () => Promise<void>
  readonly now: () => string
}

export type DraftState =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  /** Only this browser has it. */
  | { readonly kind: 'here' }

const isContent = (value: unknown): value is DraftContent =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => typeof each === 'string' || typeof each === 'boolean')

/** A draft as it was written down; null for what is none. */
export const readDraft = (text: string | null, savedAt?: string): KeptDraft | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (savedAt !== undefined) return isContent(value) ? { content: value, savedAt } : null
    if (typeof value !== 'object' || value === null || !('content' in value) || !('savedAt' in value))
      return null
    return isContent(value.content) && typeof value.savedAt === 'string'
      ? { content: value.content, savedAt: value.savedAt }
      : null
  } catch {
    return null
  }
}

/** The newer of two drafts. */
export const newerDraft = (one: KeptDraft | null, other: KeptDraft | null): KeptDraft | null => {
  if (!one || !other) return one ?? other
  return one.savedAt >= other.savedAt ? one : other
}

/** Whether there is anything in it worth keeping. */
export const isBlank = (content: DraftContent): boolean =>
  Object.values(content).every(
    (value) => value === false || (typeof value === 'string' && value.trim() === ''),
  )

const saveEvery = 3000
const tryAgainAfter = 10_000

export type DraftKeeper = {
  /** Takes down what is typed now. */
  readonly keep: (content: DraftContent) => void
  /** Saves what is not saved yet, at once. */
  readonly flush: () => void
  /** What was typed is sent, or not wanted. */
  readonly drop: () => void
  readonly stop: () => void
}

/** Keeps one form's draft. Saves one after the other, so that an older one never comes after a newer. */
export const keepDraft = (doors: DraftDoors, tell: (state: DraftState) => void): DraftKeeper => {
  let wanted: DraftContent | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let saving: Promise<void> | null = null
  let isOver = false
  const later = (milliseconds: number) => {
    if (timer === null && !isOver) timer = setTimeout(save, milliseconds)
  }
  const save = (): void => {
    timer = null
    if (wanted === null || isOver) return
    if (saving) {
      later(saveEvery)
      return
    }
    const content = wanted
    wanted = null
    tell({ kind: 'saving' })
    saving = doors
      .save(content)
      .then(({ savedAt }) => {
        if (isOver) return
        if (wanted === null) doors.here.write(null)
        tell({ kind: 'saved', at: savedAt })
      })
      .catch(() => {
        if (isOver) return
        wanted ??= content
        tell({ kind: 'here' })
        later(tryAgainAfter)
      })
      .finally(() => {
        saving = null
      })
  }
  const flush = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    save()
  }
  return {
    keep: (content) => {
      if (isOver) return
      wanted = content
      doors.here.write(isBlank(content) ? null : { content, savedAt: doors.now() })
      later(saveEvery)
    },
    flush,
    drop: () => {
      isOver = true
      wanted = null
      if (timer !== null) clearTimeout(timer)
      doors.here.write(null)
      void (saving ?? Promise.resolve()).then(() => doors.drop()).catch(() => {})
    },
    stop: () => {
      if (timer !== null || wanted !== null) flush()
      isOver = true
    },
  }
}
