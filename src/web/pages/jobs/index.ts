/** `/jobs`: what goes on behind the back, for administrators: progress, failures with their error, and again. */
import { randomUUID } from 'node:crypto'
import type { Problem } from '../../../kernel/problems.ts'
import { localDay } from '../../../platform/clock.ts'
import { type JobState, jobStates } from '../../../platform/jobs/model.ts'
import { cancelJob, list, retryJob } from '../../../platform/jobs/operations.ts'
import type { Context } from '../../../platform/operation.ts'
import { onceField, type Page, type PageAnswer, type PageRequest } from '../../../platform/page.ts'
import { perform } from '../../../platform/perform.ts'
import { errorPage } from '../../error-page.ts'
import { type Html, html } from '../../html.ts'
import { page } from '../../layout.ts'
import { notice } from '../../notice.ts'
import { answer, viewOf } from '../../request.ts'
import { type Column, table } from '../../table.ts'
import { api, date, here, number, percent, to, type View, wordsIn } from '../../view.ts'
import { en } from './words.en.ts'
import { type JobWords, vi } from './words.vi.ts'

type Listed = Extract<Awaited<ReturnType<typeof list.run>>, { readonly ok: true }>['value']
type Job = Listed['jobs'][number]

/** How many are shown at once. */
const most = 200

const stateIn = (text: string | undefined): JobState | null =>
  jobStates.find((state) => state === text) ?? null

const refusedPage = (view: View, problems: readonly Problem[], status = 403): PageAnswer =>
  answer(errorPage(view, problems), status)

/** Day and minute, local. */
const when = (view: View, instant: string): Html => {
  const at = new Date(instant)
  const minutes = Math.floor(at.getTime() / 60_000) + 7 * 60
  const clock = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0'))
  return html`${date(view, localDay(at))} ${clock.join(':')}`
}

const button = (view: View, formKey: string, job: string, act: 'retry' | 'cancel', label: string): Html =>
  html`<form method="post" action="${to(view, '/jobs')}"><input type="hidden" name="csrf" value="${formKey}"><input type="hidden" name="${onceField}" value="${randomUUID()}"><input type="hidden" name="job" value="${job}"><button type="submit" name="act" value="${act}">${label}</button></form>`

const columnsOf = (view: View, words: JobWords, formKey: string): readonly Column<Job>[] => [
  {
    key: 'made',
    title: words.columns.made,
    cell: (job) => when(view, job.madeAt),
    sort: (job) => job.madeAt,
  },
  {
    key: 'kind',
    title: words.columns.kind,
    heads: true,
    cell: (job) => html`<code>${job.kind}</code>`,
    sort: (job) => job.kind,
  },
  {
    key: 'state',
    title: words.columns.state,
    cell: (job) => words.states[job.state],
    sort: (job) => job.state,
  },
  {
    key: 'progress',
    title: words.columns.progress,
    cell: (job) => {
      const share = percent(view, job.share * 100, 0)
      if (job.state !== 'running') return share
      const bar = html`<progress max="1" value="${String(job.share)}" aria-label="${words.columns.progress}"></progress>`
      return html`<div>${bar}</div><div>${share}${job.doing ? html` <span class="quiet">${job.doing}</span>` : null}</div>`
    },
  },
  {
    key: 'attempt',
    title: words.columns.attempt,
    kind: 'number',
    cell: (job) => words.attempt(number(view, job.attempt), number(view, job.mostAttempts)),
  },
  {
    key: 'error',
    title: words.columns.error,
    cell: (job) => (job.error === null ? null : html`<span class="said">${job.error}</span>`),
  },
  {
    key: 'act',
    title: words.columns.act,
    cell: (job) =>
      job.state === 'dead' || job.state === 'cancelled'
        ? button(view, formKey, job.job, 'retry', words.retry)
        : job.state === 'done'
          ? null
          : button(view, formKey, job.job, 'cancel', words.cancel),
  },
]

const choices = (view: View, words: JobWords, chosen: JobState | null): Html =>
  html`<nav aria-label="${words.show}"><p>${words.show}: ${[null, ...jobStates].map((state, at) => {
    const label = state === null ? words.all : words.states[state]
    return html`${at > 0 ? ' · ' : ''}${
      state === chosen
        ? html`<strong aria-current="true">${label}</strong>`
        : html`<a href="${here(view, { state: state ?? undefined, done: undefined })}">${label}</a>`
    }`
  })}</p></nav>`

const shown = async (request: PageRequest, context: Context): Promise<PageAnswer> => {
  const view = viewOf(request, context.today)
  const words = wordsIn(view, { vi, en })
  const state = stateIn(request.query.state)
  const listed = await perform(list, { limit: most, ...(state ? { state } : {}) }, context)
  if (!listed.ok) return refusedPage(view, listed.problems)
  const { counts, jobs } = listed.value
  const count = (of: JobState) => number(view, counts[of] ?? 0)
  const { done } = request.query
  return answer(
    page(view, {
      title: words.title,
      lead: words.lead(count('waiting'), count('running'), count('dead')),
      source: null,
      body: html`${
        done === 'retry' || done === 'cancel'
          ? html`<div role="status">${notice('met', done === 'retry' ? words.retried : words.cancelled)}</div>`
          : null
      }${choices(view, words, state)}${table(view, {
        caption: words.title,
        hideCaption: true,
        columns: columnsOf(view, words, request.formKey ?? ''),
        rows: jobs,
        empty: words.empty,
      })}`,
    }),
  )
}

const acted = async (request: PageRequest, context: Context): Promise<PageAnswer> => {
  const view = viewOf(request, context.today)
  const { act, job = '' } = request.form
  const operation = act === 'retry' ? retryJob : cancelJob
  const result = await perform(operation, { job }, context)
  if (!result.ok) return refusedPage(view, result.problems, 409)
  const done = act === 'retry' ? 'retry' : 'cancel'
  return { status: 303, headers: { location: to(view, '/jobs', { done }) }, html: '' }
}

export const jobPages = (): readonly Page[] => [
  {
    path: '/jobs',
    methods: ['GET', 'POST'],
    access: 'signed-in',
    listed: () => [],
    twin: ({ query: { state } }) => api('/jobs/list', { state: stateIn(state) ?? undefined }),
    handler: (request, context) =>
      request.method === 'POST' ? acted(request, context) : shown(request, context),
  },
]
