/** What every page of authority starts from: the reader, the register of now and the matrix of now. */
import { type Problem, problemKinds } from '../../../kernel/problems.ts'
import { type Html, type Page, type PageAnswer, wordsIn } from '../../../web/index.ts'
import {
  type Asked as OfRegister,
  screen as registerScreen,
  usualDoors,
} from '../../register/screens/index.ts'
import { shippedBodyName } from '../data/index.ts'
import type { Matrix } from '../matrix.ts'
import type { Ground } from '../model.ts'
import { asking, revision } from '../questions.ts'
import { en } from './words.en.ts'
import { type AuthorityWords, vi } from './words.vi.ts'

export type Asked = Omit<OfRegister, 'words'> & {
  /** The same as pages of the register take it, for days. */
  readonly own: OfRegister
  readonly words: AuthorityWords
  readonly matrix: Matrix
  readonly ground: Ground
}

export const bodyNames = shippedBodyName

/** The page of a question that was refused answers as the operation does. */
export const statusOf = ([first]: readonly Problem[]): number =>
  problemKinds().get(first?.code ?? '')?.status ?? 422

/** A page of authority; kept until the register or the matrix changes. */
export const screen = (path: string, run: (asked: Asked) => Promise<Html | PageAnswer>): Page => ({
  ...registerScreen(usualDoors, path, async (asked) => {
    const { matrix, ground } = await asking(asked.context)
    // What was known when is not asked of the matrix: addresses carry their day alone.
    const { release, dataTo } = asked.source
    return run({
      ...asked,
      own: asked,
      source: { release, dataTo },
      words: wordsIn(asked.view, { vi, en }),
      matrix,
      ground,
    })
  }),
  revision,
})
