/** Links to units, and the citations of what is said of them. */
import type { Citation, IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { type Cited, type Html, html, to, type View, vietnamese } from '../../../web/index.ts'
import { capital, dayOf, inFull, inSentence } from '../naming.ts'
import type { Book } from './book.ts'

export { capital, dayOf, inFull, inSentence }

type Linked = Pick<Unit, 'name' | 'code' | 'validFrom' | 'validTo'>

/** The address of a unit as it stood on a day; today needs no day in the address. */
export const addressOf = (view: View, code: string, day: IsoDate): string =>
  to(view, `/unit/${encodeURIComponent(code)}`, { at: day === view.today ? undefined : day })

export const unitLink = (view: View, unit: Linked, words: string = unit.name): Html => {
  const text = vietnamese(view, words)
  return unit.code === null
    ? text
    : html`<a href="${addressOf(view, unit.code, dayOf(unit, view.today))}">${text}</a>`
}

export const linkInSentence = (view: View, unit: Linked): Html => unitLink(view, unit, inSentence(unit))

/** The unit behind an id, as it stood nearest to a day. */
export const unitNear = (register: Register, id: string, day: IsoDate): Unit | null => {
  const there = register.unitById(id, day)
  if (there) return there
  const versions = register.story(id)?.versions ?? []
  return versions.findLast((version) => version.validFrom <= day) ?? versions[0] ?? null
}

/** The citation with what the register knows of the instrument. */
export const cited = (
  book: Book,
  place: {
    readonly instrument: string
    readonly article?: string | null
    readonly clause?: string | null
    readonly effectiveOn?: IsoDate
    readonly observedAfter?: IsoDate
  },
): Cited => {
  const text = book.instruments.get(place.instrument)
  const url = text?.source ? book.sources.get(text.source)?.url : undefined
  return {
    ...place,
    hasPage: text !== undefined,
    ...(text
      ? {
          text: {
            title: text.title,
            issuer: text.issuer,
            issuedOn: text.issuedOn,
            effectiveOn: text.effectiveOn,
            url,
          },
        }
      : {}),
  }
}

export const citedAll = (book: Book, all: readonly Citation[]): readonly Cited[] =>
  all.map((one) => cited(book, one))
