/** One file on its way: choosing its column, how far it has come, and what came of it. */
import type { Static } from 'typebox'
import { localDay } from '../../../platform/clock.ts'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  api,
  type Content,
  dateText,
  errorPage,
  type Html,
  html,
  notice,
  number,
  type PageAnswer,
  page,
  percent,
  raw,
  section,
  table,
  to,
} from '../../../web/index.ts'
import type { Asked } from '../../register/screens/index.ts'
import { bytesOf, eraseHanded, findHanded, type Handed } from '../handed/handed.ts'
import { eraseJob, job, startJob } from '../jobs/operations.ts'
import { conversionWords } from '../words.ts'
import { choosePage } from './choose.ts'
import { fileForm } from './many.ts'
import { sayMany } from './paste-form.ts'

type Job = Static<typeof job.output>
/** Loaded anew this often without script, in seconds. */
const pause = 3

const actions = (asked: Asked, one: Job): Html => {
  const { view } = asked
  const words = sayMany(asked)
  const isOpen = one.state === 'waiting' || one.state === 'running'
  return html`<div class="job-actions">${
    one.result === null
      ? null
      : html`<a class="button" href="${api(`/conversion/jobs/${one.id}/result`)}" download>${words.get}</a>`
  }<form method="post" action="${to(view, `/convert/many/${one.id}`)}"><button type="submit" name="action" value="erase" class="second">${isOpen ? words.stop : words.erase}</button></form><a href="${to(view, '/convert/many')}">${words.begin}</a></div>`
}

/** Hours and minutes of an instant, in the country's time. */
const hourOf = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16)

const erasedLine = (asked: Asked, { erasedAt }: Job): Html =>
  html`<p class="quiet">${sayMany(asked).eraseAt(dateText(asked.view, localDay(new Date(erasedAt))), hourOf(erasedAt))}</p>`

const progressBlock = (asked: Asked, one: Job): Html => {
  const { view, context } = asked
  const words = sayMany(asked)
  const share = one.percent / 100
  const seconds = (Date.parse(context.now) - Date.parse(one.startedAt)) / 1000
  const left = share > 0.02 ? Math.ceil((seconds * (1 - share)) / share) : null
  const said = words.progress
    .replace('{rows}', number(view, one.rows))
    .replace('{percent}', String(one.percent))
  return html`<noscript>${raw(`<meta http-equiv="refresh" content="${pause}">`)}</noscript><div class="progress" data-island="upload" data-ask="${api(`/conversion/jobs/${one.id}`)}" data-rows="${words.progress}" data-left="${words.left}" data-lang="${view.language}"><progress max="100" value="${one.percent}" aria-label="${words.job}"></progress><p data-status>${said} ${left === null ? null : words.left.replace('{seconds}', number(view, left))}</p></div>`
}

const summaryTables = (asked: Asked, { summary }: Job): Content => {
  if (!summary) return null
  const { view } = asked
  const words = sayMany(asked)
  const { statuses, asks } = conversionWords[view.language]
  const named = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key
  const counted = (title: string, heads: string, rows: readonly (readonly [string, number])[], by: string) =>
    table(view, {
      caption: title,
      orderBy: by,
      rows,
      columns: [
        { key: 'what', title: heads, heads: true, cell: ([what]) => what },
        { key: 'rows', title: words.rows, kind: 'number', cell: ([, count]) => number(view, count) },
        {
          key: 'share',
          title: words.share,
          kind: 'number',
          cell: ([, count]) => percent(view, summary.rows === 0 ? 0 : (count / summary.rows) * 100, 1),
        },
      ],
    })
  const { codesOf } = summary
  const needed = Object.entries(summary.asks)
  return section(
    'summary',
    words.summary,
    html`${
      codesOf
        ? html`<p>${
            codesOf.guessed
              ? words.codesGuessed(
                  dateText(view, codesOf.from),
                  number(view, codesOf.explained),
                  number(view, codesOf.of),
                )
              : words.codesGiven(dateText(view, codesOf.from))
          }</p>`
        : null
    }<div class="columns">${counted(
      words.status,
      words.status,
      Object.entries(summary.counts).map(([key, count]) => [named(statuses, key), count]),
      'sort',
    )}${
      needed.length === 0
        ? null
        : counted(
            words.asks,
            words.asksWhat,
            needed.map(([key, count]) => [named(asks, key), count]),
            'asks',
          )
    }</div>`,
  )
}

const leadOf = (asked: Asked, { state, summary }: Job): Content => {
  const { view } = asked
  const words = sayMany(asked)
  if (state === 'failed') return words.failed
  if (state !== 'done' || !summary) return state === 'waiting' ? words.waiting : words.running
  const share = summary.rows === 0 ? 0 : (summary.settled / summary.rows) * 100
  return words.done(number(view, summary.rows), number(view, summary.settled), percent(view, share, 1))
}

const jobPage = (asked: Asked, one: Job): PageAnswer => {
  const { view, source } = asked
  const words = sayMany(asked)
  const isOpen = one.state === 'waiting' || one.state === 'running'
  const shown = page(view, {
    title: words.job,
    lead: leadOf(asked, one),
    source,
    islands: ['upload'],
    body: html`${isOpen ? progressBlock(asked, one) : null}${one.problems.map(({ code, message }) =>
      notice(
        'failed',
        html`<p>${message}</p><p class="quiet"><a href="${to(view, '/errors')}#${code}"><code>${code}</code></a></p>`,
      ),
    )}${actions(asked, one)}${summaryTables(asked, one)}${erasedLine(asked, one)}`,
  })
  return { ...answer(shown), headers: { 'cache-control': 'no-store' } }
}

const redirect = (location: string): PageAnswer => ({ status: 303, headers: { location }, html: '' })

const startWith = async (asked: Asked, handed: Handed): Promise<PageAnswer> => {
  const { view, request, context } = asked
  const { column = '', kind, sheet, dateColumn, writtenAt, to: wanted } = request.form
  const started = await perform(
    startJob,
    {
      file: await bytesOf(handed),
      column,
      ...(kind === 'codes' ? { codes: true } : {}),
      ...(sheet ? { sheet } : {}),
      ...(dateColumn && kind !== 'codes' ? { dateColumn } : {}),
      ...(writtenAt ? { writtenAt } : {}),
      ...(wanted && wanted !== view.today ? { to: wanted } : {}),
    },
    context,
  )
  if (!started.ok) return choosePage(asked, handed, started.problems)
  if (context.data !== undefined) await eraseHanded(context.data, handed.id)
  return redirect(to(view, `/convert/many/${started.value.id}`))
}

export const jobScreen = async (asked: Asked): Promise<PageAnswer> => {
  const { view, request, context } = asked
  const { id = '' } = request.params
  const handed = context.data === undefined ? null : findHanded(context.data, id)
  if (request.method === 'POST' && request.form.action === 'erase') {
    if (handed && context.data !== undefined) await eraseHanded(context.data, id)
    else await perform(eraseJob, { id }, context)
    return redirect(to(view, '/convert/many', { erased: '1' }))
  }
  if (handed) return request.method === 'POST' ? startWith(asked, handed) : choosePage(asked, handed)
  const found = await perform(job, { id: id.slice(0, 64) || '-' }, context)
  return found.ok
    ? jobPage(asked, found.value)
    : answer(errorPage(view, found.problems, fileForm(asked)), 404)
}
