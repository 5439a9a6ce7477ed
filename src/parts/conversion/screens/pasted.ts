/** Addresses that were pasted: a table of answers right away, also as a file. Nothing is kept. */
import { tableToCsv, tableToXlsx } from '../../../platform/documents/index.ts'
import {
  answer,
  type Content,
  html,
  notice,
  number,
  type PageAnswer,
  page,
  section,
  table,
  to,
  vietnamese,
} from '../../../web/index.ts'
import { converterOf, inSentence } from '../../register/index.ts'
import { type Asked, unitLink } from '../../register/screens/index.ts'
import { addedOf, shownIn } from '../added.ts'
import { addressRows } from '../convert-rows.ts'
import { type Answered, addedColumns, settledStatuses } from '../model.ts'
import { citationWords, conversionWords } from '../words.ts'
import { mostPasted, pasteForm, sayMany } from './paste-form.ts'

const mostSigns = 1_000

type Line = { readonly row: number; readonly text: string; readonly answered: Answered }

const linesOf = (
  asked: Asked,
  typed: string,
): { readonly lines: readonly Line[]; readonly given: number } => {
  const { view, register } = asked
  const texts = typed
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  const answerRows = addressRows(converterOf(register), { to: view.today }, view.language)
  const rows = texts
    .slice(0, mostPasted)
    .map((text, place) =>
      text.length > mostSigns
        ? ({ row: place + 1, text, writtenAt: null, point: null, flaw: 'too-long' } as const)
        : { row: place + 1, text, writtenAt: null, point: null, flaw: null },
    )
  const answers = answerRows(rows)
  return {
    given: texts.length,
    lines: rows.flatMap(({ row, text }, place) => {
      const answered = answers[place]
      return answered ? [{ row, text, answered }] : []
    }),
  }
}

const asFile = async (asked: Asked, lines: readonly Line[], kind: 'csv' | 'xlsx'): Promise<PageAnswer> => {
  const { language } = asked.view
  const words = sayMany(asked)
  const names = conversionWords[language].columns
  const sheet = {
    name: words.title,
    columns: [words.row, words.written, ...addedColumns.map((column) => names[column])],
    rows: lines.map(({ row, text, answered }) => [
      row,
      text,
      ...shownIn(addedOf(answered, language), 'xlsx', language),
    ]),
  }
  return {
    status: 200,
    headers: {
      'cache-control': 'no-store',
      'content-type':
        kind === 'csv'
          ? 'text/csv; charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="haicap.${kind}"`,
    },
    html: kind === 'csv' ? tableToCsv(sheet) : await tableToXlsx([sheet]),
  }
}

const answersTable = (asked: Asked, lines: readonly Line[]): Content => {
  const { view } = asked
  const words = sayMany(asked)
  const { statuses, asks } = conversionWords[view.language]
  return table<Line>(view, {
    caption: words.title,
    hideCaption: true,
    rows: lines,
    columns: [
      { key: 'row', title: words.row, kind: 'number', cell: ({ row }) => number(view, row) },
      {
        key: 'written',
        title: words.written,
        heads: true,
        cell: ({ text }) => html`<a href="${to(view, '/convert', { q: text })}" lang="vi">${text}</a>`,
      },
      {
        key: 'anew',
        title: words.anew,
        cell: ({ answered: { formatted, unit, candidates } }) =>
          formatted && unit
            ? html`<strong lang="vi">${formatted}</strong><br><span class="quiet">${unitLink(view, unit, inSentence(unit))} <code>${unit.code}</code></span>`
            : html`<span class="quiet">${candidates
                .slice(0, 3)
                .map(
                  ({ unit: one }, place) =>
                    html`${place > 0 ? ', ' : ''}${vietnamese(view, inSentence(one))}`,
                )}${candidates.length > 3 ? ` +${number(view, candidates.length - 3)}` : ''}</span>`,
      },
      { key: 'status', title: words.status, cell: ({ answered: { status } }) => statuses[status] },
      {
        key: 'basis',
        title: words.basis,
        // Where several are possible, the page of the address says the basis of each.
        cell: ({ answered: { citations, unit } }) =>
          unit
            ? html`<span class="quiet">${[...new Set(citations.map((one) => citationWords(one, view.language)))].join('; ')}</span>`
            : null,
      },
      {
        key: 'need',
        title: words.need,
        cell: ({ answered }) => answered.asks.map((ask) => asks[ask]).join('; '),
      },
    ],
  })
}

/** The same text again with a way to take the table along: a form, because the text is too long for an address. */
const downloadForm = (asked: Asked, typed: string): Content => {
  const { view } = asked
  const words = sayMany(asked)
  return html`<form method="post" action="${to(view, '/convert/many')}" class="job-actions"><input type="hidden" name="addresses" value="${typed}"><span>${words.download}:</span><button type="submit" name="as" value="xlsx" class="second">XLSX</button><button type="submit" name="as" value="csv" class="second">CSV</button></form>`
}

export const pastedPage = async (asked: Asked, typed: string): Promise<PageAnswer> => {
  const { view, request, source } = asked
  const words = sayMany(asked)
  const { lines, given } = linesOf(asked, typed)
  const { as } = request.form
  if (as === 'csv' || as === 'xlsx') return asFile(asked, lines, as)
  const settled = lines.filter(({ answered: { status } }) => settledStatuses.includes(status)).length
  const shown = page(view, {
    title: words.title,
    lead: words.settled(number(view, settled), number(view, lines.length)),
    source,
    body: html`<div class="pasted">${
      given > lines.length
        ? notice('attention', words.tooMany(number(view, mostPasted), number(view, given)))
        : null
    }${answersTable(asked, lines)}</div>${downloadForm(asked, typed)}${section('again', words.again, pasteForm(asked, typed))}`,
  })
  return { ...answer(shown), headers: { 'cache-control': 'no-store' } }
}
