/** A job that always fails, so that a demonstration has one for administrators to settle. */
import { Type } from 'typebox'
import { defineJob } from '../platform/jobs/model.ts'

export const failingJob = defineJob({
  kind: 'demo.fails',
  summary: { vi: 'Việc giả lập luôn hỏng', en: 'A generated job that always fails' },
  input: Type.Object({}),
  promised: 'once',
  retries: { attempts: 1, wait: [1] },
  run: async () => {
    throw new Error('Việc giả lập này luôn hỏng, để thấy cách xử lý. / This job is there to show a failure.')
  },
})
