/** Work behind the back, as the workspace shows it. */
import type { Action, Column, Desk, StateWords } from '../workspace/model.ts'
import { deadJobs, jobsFound } from './work-sources.ts'

const states: StateWords = {
  waiting: { vi: 'Đang chờ', en: 'Waiting', tone: 'plain' },
  running: { vi: 'Đang làm', en: 'Running', tone: 'attention' },
  done: { vi: 'Đã xong', en: 'Done', tone: 'met' },
  dead: { vi: 'Hỏng hẳn', en: 'Failed for good', tone: 'failed' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled', tone: 'plain' },
}

const kind: Column = { field: 'kind', title: { vi: 'Loại việc', en: 'Kind' }, to: '/work/jobs/{job}' }
const about: readonly Column[] = [
  { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states },
  { field: 'share', title: { vi: 'Đã làm', en: 'Done so far' }, kind: 'share' },
  { field: 'attempt', title: { vi: 'Lần thử', en: 'Attempt' }, kind: 'number' },
  { field: 'madeAt', title: { vi: 'Yêu cầu lúc', en: 'Asked at' }, kind: 'instant' },
  { field: 'endedAt', title: { vi: 'Kết thúc lúc', en: 'Ended at' }, kind: 'instant' },
  { field: 'error', title: { vi: 'Lỗi cuối', en: 'Last error' } },
]
const beside: readonly Column[] = [
  { field: 'doing', title: { vi: 'Đang làm gì', en: 'Doing' } },
  { field: 'startedAt', title: { vi: 'Bắt đầu lúc', en: 'Started at' }, kind: 'instant' },
  { field: 'runAt', title: { vi: 'Chạy từ lúc', en: 'Runs from' }, kind: 'instant' },
  { field: 'madeBy', title: { vi: 'Người yêu cầu', en: 'Asked by' } },
  { field: 'job', title: { vi: 'Mã việc', en: 'Identity' } },
]

const actions: readonly Action[] = [
  {
    operation: 'jobs.retry',
    title: { vi: 'Làm lại', en: 'Do again' },
    with: { job: '{job}' },
    when: { field: 'state', is: ['dead', 'cancelled'] },
    bulk: true,
  },
  {
    operation: 'jobs.cancel',
    title: { vi: 'Hủy việc', en: 'Cancel' },
    with: { job: '{job}' },
    when: { field: 'state', is: ['waiting', 'running'] },
    confirm: {
      vi: 'Việc đang làm sẽ dừng giữa chừng. Hủy việc này?',
      en: 'A running job stops half-way. Cancel this job?',
    },
    bulk: true,
  },
]

export const jobDesk: Desk = {
  screens: [
    {
      kind: 'list',
      id: 'jobs',
      path: '/jobs',
      title: { vi: 'Việc nền', en: 'Jobs' },
      lead: {
        vi: 'Việc chạy tự động: đang chờ, đang làm, đã xong, hỏng hẳn.',
        en: 'Work that goes on by itself: waiting, running, done, failed for good.',
      },
      group: 'administration',
      operation: 'jobs.list',
      with: { limit: 1000 },
      rows: 'jobs',
      key: 'job',
      columns: [kind, ...about, ...beside.map((column) => ({ ...column, hidden: true as const }))],
      filters: [{ name: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'choice', choices: states }],
      actions,
      empty: {
        vi: 'Chưa có việc nền nào. Việc xuất hiện ở đây khi có thao tác chạy lâu hoặc đến giờ hẹn.',
        en: 'No jobs yet. They appear here when something takes long or its hour has come.',
      },
    },
    {
      kind: 'list',
      id: 'jobs.dead',
      path: '/jobs/dead',
      title: { vi: 'Việc hỏng, chờ xử lý', en: 'Dead jobs' },
      lead: {
        vi: 'Đã thử hết số lần mà chưa được. Xem lỗi, sửa nguyên nhân, rồi làm lại.',
        en: 'Tried as often as they may be. Read the error, mend its cause, then do it again.',
      },
      group: 'administration',
      operation: 'jobs.dead',
      with: { limit: 1000 },
      rows: '',
      key: 'job',
      columns: [kind, ...about, ...beside.map((column) => ({ ...column, hidden: true as const }))],
      actions,
      empty: { vi: 'Không có việc nào hỏng.', en: 'No job failed for good.' },
    },
    {
      kind: 'thing',
      id: 'jobs.job',
      path: '/jobs/:job',
      title: { vi: 'Một việc nền', en: 'A job' },
      group: 'administration',
      inMenu: false,
      operation: 'jobs.about',
      with: { job: ':job' },
      heading: '{kind}',
      facts: [...about, ...beside],
      actions,
      history: { kind: 'job', id: '{job}' },
    },
  ],
  work: [deadJobs],
  search: [jobsFound],
}
