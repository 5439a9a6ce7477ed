/** The form that takes addresses, one a line. */
import { areaField, type Html, html, number, to, wordsIn } from '../../../web/index.ts'
import type { Asked } from '../../register/screens/index.ts'
import { en } from './many-words.en.ts'
import { vi } from './many-words.vi.ts'

/** More lines than this are for a file. */
export const mostPasted = 300

export const sayMany = ({ view }: Pick<Asked, 'view'>) => wordsIn(view, { vi, en })

export const pasteForm = (asked: Asked, typed = ''): Html => {
  const { view } = asked
  const words = sayMany(asked)
  return html`<form method="post" action="${to(view, '/convert/many')}" class="question" aria-label="${words.paste}">${areaField(
    view,
    {
      name: 'addresses',
      label: words.pasteLabel,
      hint: words.pasteHint(number(view, mostPasted)),
      value: typed,
      rows: 7,
    },
  )}<button type="submit">${words.pasteButton}</button></form>`
}
