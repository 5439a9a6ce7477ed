/** The question: a matter, a place, a day. */
import { api, dateField, type Html, questionForm, textField } from '../../../web/index.ts'
import type { Asked } from './asked.ts'

type Given = { readonly matter?: string; readonly place?: string; readonly at?: string }

export const askForm = ({ view, words, register }: Asked, given: Given = {}): Html =>
  questionForm(view, {
    path: '/who-decides',
    label: words.ask.form,
    fields: [
      textField(view, {
        name: 'matter',
        kind: 'search',
        suggest: {
          ask: api('/authority/suggest'),
          list: words.ask.suggested,
          count: words.ask.suggestedCount,
        },
        label: words.ask.matter,
        hint: words.ask.matterHint,
        value: given.matter ?? view.query.matter,
        required: true,
      }),
      textField(view, {
        name: 'place',
        label: words.ask.place,
        hint: words.ask.placeHint,
        suggest: {
          ask: api('/conversion/suggest'),
          list: words.ask.suggested,
          count: words.ask.suggestedCount,
          many: true,
        },
        value: given.place ?? view.query.place,
      }),
      dateField(view, {
        name: 'at',
        label: words.ask.day,
        value: given.at ?? view.today,
        min: register.release.dataFrom,
      }),
    ],
    button: words.ask.button,
  })
