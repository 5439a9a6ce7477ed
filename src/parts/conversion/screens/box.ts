/** The one box: an address, a name or a code. With script the answer appears below it while one types. */
import { type Content, dateField, type Html, html, textField, to, wordsIn } from '../../../web/index.ts'
import type { Asked } from '../../register/screens/index.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export const say = ({ view }: Pick<Asked, 'view'>) => wordsIn(view, { vi, en })

type BoxParts = {
  readonly value?: string
  /** Days and point are asked for too; where they were given they are shown. */
  readonly more?: boolean
  readonly large?: boolean
}

const moreFields = ({ view, register }: Asked, { box: words }: typeof vi): Content => {
  const { writtenAt, to: wanted, point } = view.query
  const range = { min: register.release.dataFrom }
  return html`<details class="ask-more"${writtenAt || wanted || point ? html` open` : null}><summary>${words.more}</summary><div class="row">${dateField(
    view,
    {
      name: 'writtenAt',
      label: words.writtenAt,
      hint: words.writtenAtHint,
      value: writtenAt,
      ...range,
    },
  )}${dateField(view, { name: 'to', label: words.to, value: wanted ?? view.today, ...range })}${textField(
    view,
    {
      name: 'point',
      label: words.point,
      hint: words.pointHint,
      value: point,
      length: 24,
    },
  )}</div></details>`
}

export const askBox = (asked: Asked, { value = '', more = false, large = false }: BoxParts = {}): Html => {
  const { view } = asked
  const words = say(asked)
  const { box } = words
  return html`<form method="get" action="${to(view, '/convert')}" class="ask${large ? ' large' : ''}" role="search" aria-label="${box.search}" data-island="suggest" data-ask="/api/v1/conversion/suggest" data-lang="${view.language}" data-list="${box.list}" data-full="${box.full}" data-count="${box.count}"><label for="ask-q">${box.label}</label><div class="ask-line"><input id="ask-q" name="q" type="search" value="${value}" maxlength="1000" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"${
    value === '' ? null : html` lang="vi"`
  }><button type="submit">${box.button}</button></div>${more ? moreFields(asked, words) : null}</form>`
}
