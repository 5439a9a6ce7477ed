/** The form that takes an act: a file, or its text. */
import {
  areaField,
  dateField,
  fileField,
  type Html,
  html,
  to,
  type View,
  wordsIn,
} from '../../../web/index.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export const readerForm = (
  view: View,
  typed: { readonly text?: string; readonly on?: string } = {},
): Html => {
  const words = wordsIn(view, { vi, en })
  return html`<form method="post" action="${to(view, '/acts/read')}" enctype="multipart/form-data" class="question" aria-label="${words.title}">${fileField(
    view,
    { name: 'file', label: words.file, hint: words.fileHint, accept: '.docx,.pdf,.md,.txt' },
  )}${areaField(view, { name: 'text', label: words.text, hint: words.textHint, value: typed.text, rows: 8 })}${dateField(
    view,
    {
      name: 'on',
      label: words.on,
      hint: words.onHint,
      value: typed.on,
    },
  )}<button type="submit">${words.button}</button><p class="quiet">${words.kept}</p></form>`
}
