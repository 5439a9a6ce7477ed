import { defineProblems } from '../../kernel/problems.ts'

export const jobProblem = defineProblems('jobs', {
  'no-such-job': {
    status: 404,
    vi: (d) => `Không có việc nền ${d.job}.`,
    en: (d) => `There is no job ${d.job}.`,
  },
  'already-ended': {
    status: 409,
    vi: (d) => `Việc nền ${d.job} đã kết thúc, không hủy được nữa.`,
    en: (d) => `The job ${d.job} has ended and cannot be cancelled any more.`,
  },
  'not-dead': {
    status: 409,
    vi: (d) => `Việc nền ${d.job} không hỏng và không bị hủy; chỉ việc như vậy mới làm lại được.`,
    en: (d) => `The job ${d.job} neither failed nor was cancelled; only such a job can be done again.`,
  },
})
