/** What people are told, kind by kind, in words of both languages. */
import type { Details, Language } from '../../kernel/problems.ts'

export type Told = {
  /** One line, without a name or a number of somebody: it travels by e-mail. */
  readonly subject: string
  readonly text: string
}

export type NoticeKind = {
  readonly kind: string
  readonly words: Readonly<Record<Language, (facts: Details) => Told>>
}

const kinds = new Map<string, NoticeKind>()

/** Declares a kind of notice. Throws on one declared twice. */
export const defineNotice = (kind: NoticeKind): NoticeKind => {
  if (kinds.has(kind.kind)) throw new Error(`notice ${kind.kind} is declared twice`)
  kinds.set(kind.kind, kind)
  return kind
}

/** The words of a notice; of a kind that this program no longer knows, only that there is one. */
export const toldOf = (kind: string, facts: Details, language: Language): Told =>
  kinds.get(kind)?.words[language](facts) ?? { subject: unknown[language], text: unknown[language] }

const unknown = { vi: 'Có một thông báo mới', en: 'There is a new notice' } as const
