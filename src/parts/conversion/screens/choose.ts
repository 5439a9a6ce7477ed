/** The second step of a file: its columns and first rows, to choose from. */
import type { Problem } from '../../../kernel/problems.ts'
import { wordsOf } from '../../../kernel/problems.ts'
import {
  answer,
  type Content,
  choiceField,
  dateField,
  errorPage,
  type Html,
  html,
  notice,
  type PageAnswer,
  page,
  questionForm,
  to,
} from '../../../web/index.ts'
import type { Asked } from '../../register/screens/index.ts'
import type { Handed } from '../handed/handed.ts'
import { type Peeked, peek } from '../handed/peek.ts'
import { fileForm } from './many.ts'
import { sayMany } from './paste-form.ts'

const sheetForm = (asked: Asked, { sheets, sheet }: Peeked): Content => {
  const { view } = asked
  const words = sayMany(asked)
  if (sheets.length < 2) return null
  return questionForm(view, {
    path: view.path,
    fields: choiceField(view, {
      name: 'sheet',
      label: words.sheet,
      value: sheet ?? '',
      choices: sheets.map((name) => ({ value: name, label: name })),
    }),
    button: words.otherSheet,
    inline: true,
  })
}

const preview = (asked: Asked, { names, rows }: Peeked, chosen: string | null): Html => {
  const words = sayMany(asked)
  return html`<div class="table many preview"><div class="scroll" role="group" tabindex="0" aria-labelledby="preview-caption"><table><caption id="preview-caption">${words.firstRows}</caption><thead><tr>${names.map(
    (name, place) =>
      name === ''
        ? html`<td></td>`
        : html`<th scope="col"><label for="column-${place}"><input type="radio" id="column-${place}" name="column" value="${name}" required${name === chosen ? html` checked` : null}> ${name}</label></th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${names.map((_, place) => html`<td>${row[place] ?? ''}</td>`)}</tr>`,
  )}</tbody></table></div></div>`
}

const kindChoice = (asked: Asked, kind: 'addresses' | 'codes'): Html => {
  const words = sayMany(asked)
  const radio = (value: 'addresses' | 'codes', label: string) =>
    html`<label for="kind-${value}"><input type="radio" id="kind-${value}" name="kind" value="${value}"${value === kind ? html` checked` : null}> ${label}</label>`
  return html`<fieldset class="choice-line"><legend>${words.kind}</legend>${radio('addresses', words.addresses)}${radio('codes', words.kindCodes)}</fieldset>`
}

const chooseForm = (asked: Asked, peeked: Peeked): Html => {
  const { view, register, request } = asked
  const words = sayMany(asked)
  const { form } = request
  const { likely, names, sheet } = peeked
  const kind =
    form.kind === 'codes' || (!form.kind && !likely.addresses && likely.codes) ? 'codes' : 'addresses'
  const chosen =
    form.column ??
    likely[kind] ??
    (names.filter((name) => name !== '').length === 1 ? (names[0] ?? null) : null)
  const range = { min: register.release.dataFrom }
  return html`<form method="post" action="${to(view, view.path)}" class="chosen" aria-label="${words.choose}">${
    sheet === null ? null : html`<input type="hidden" name="sheet" value="${sheet}">`
  }${preview(asked, peeked, chosen)}<div class="question">${kindChoice(asked, kind)}<div class="row">${choiceField(
    view,
    {
      name: 'dateColumn',
      label: words.dateColumn,
      value: form.dateColumn ?? '',
      choices: [
        { value: '', label: words.none },
        ...names.filter((name) => name !== '').map((name) => ({ value: name, label: name })),
      ],
    },
  )}${dateField(view, { name: 'writtenAt', label: words.writtenAt, hint: words.writtenAtHint, value: form.writtenAt, ...range })}${dateField(
    view,
    { name: 'to', label: words.to, value: form.to ?? view.today, ...range },
  )}</div><div class="job-actions"><button type="submit" name="action" value="start">${words.start}</button><button type="submit" name="action" value="erase" formnovalidate class="second">${words.discard}</button></div></div></form><p class="quiet">${words.private}</p>`
}

export const choosePage = async (
  asked: Asked,
  handed: Handed,
  problems: readonly Problem[] = [],
): Promise<PageAnswer> => {
  const { view, source } = asked
  const words = sayMany(asked)
  const sheet = asked.request.form.sheet || view.query.sheet || undefined
  const peeked = await peek(handed, { sheet, language: view.language })
  const headers = { 'cache-control': 'no-store' }
  if (!peeked.ok) return { ...answer(errorPage(view, peeked.problems, fileForm(asked)), 422), headers }
  const shown = page(view, {
    title: words.choose,
    lead: words.chooseLead(handed.name),
    source,
    body: html`${problems.map((problem) =>
      notice('failed', html`<p role="alert">${wordsOf(problem, view.language)}</p>`),
    )}${sheetForm(asked, peeked.value)}${chooseForm(asked, peeked.value)}`,
  })
  return { ...answer(shown, problems.length > 0 ? 422 : 200), headers }
}
