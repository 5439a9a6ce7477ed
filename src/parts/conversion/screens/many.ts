/** Many addresses: pasted and answered at once, or handed in as a file. */
import { inputProblem } from '../../../platform/input-problems.ts'
import {
  answer,
  errorPage,
  fileField,
  type Html,
  html,
  notice,
  number,
  type PageAnswer,
  page,
  section,
  to,
} from '../../../web/index.ts'
import type { Asked } from '../../register/screens/index.ts'
import { layHanded } from '../handed/handed.ts'
import { pasteForm, sayMany } from './paste-form.ts'
import { pastedPage } from './pasted.ts'

/** What the server takes on a page; more goes over the API. */
const mostBytes = 20 * 1_048_576

export const fileForm = (asked: Asked): Html => {
  const { view } = asked
  const words = sayMany(asked)
  const most = number(view, mostBytes / 1_048_576)
  return html`<form method="post" action="${to(view, '/convert/many')}" enctype="multipart/form-data" class="question" aria-label="${words.file}" data-island="upload" data-most="${mostBytes}" data-large="${words.fileLarge(most)}">${fileField(
    view,
    {
      name: 'file',
      label: words.fileLabel,
      hint: words.fileHint(most),
      accept: '.xlsx,.csv,.tsv,.ndjson,.jsonl',
    },
  )}<button type="submit">${words.fileButton}</button></form>`
}

const formsOf = (asked: Asked): Html => {
  const { view } = asked
  const words = sayMany(asked)
  return html`<div class="columns">${section('paste', words.paste, pasteForm(asked))}${section('file', words.file, html`${fileForm(asked)}<p class="quiet">${words.private}</p>`)}</div>${section(
    'other',
    words.byMachine,
    html`<ul class="links"><li><a href="${to(view, '/api')}">${words.api}</a></li><li><a href="${to(view, '/convert-code')}">${words.code}</a></li></ul>`,
  )}`
}

export const manyPage = async (asked: Asked): Promise<Html | PageAnswer> => {
  const { view, request, context, source } = asked
  const words = sayMany(asked)
  if (request.method === 'POST') {
    const { file } = request.files
    if (file) {
      const handed = await layHanded(context.data, file, context.now)
      return handed.ok
        ? { status: 303, headers: { location: to(view, `/convert/many/${handed.value.id}`) }, html: '' }
        : answer(errorPage(view, handed.problems, formsOf(asked)), 503)
    }
    const { addresses = '' } = request.form
    if (addresses.trim() !== '') return pastedPage(asked, addresses)
    const missing = inputProblem('missing-field', { name: words.pasteLabel }, { field: 'addresses' })
    return answer(errorPage(view, [missing], formsOf(asked)), 400)
  }
  return page(view, {
    title: words.title,
    lead: words.lead,
    description: words.lead,
    source,
    islands: ['upload'],
    body: html`${view.query.erased ? notice('met', html`<p role="status">${words.erased}</p>`) : null}${formsOf(asked)}`,
  })
}
