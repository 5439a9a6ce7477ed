import { Type } from 'typebox'
import { defineJob } from '../jobs/model.ts'
import { keptHours } from './once.ts'
import { clearBefore } from './store.ts'

export const sweepTold = defineJob({
  kind: 'once.sweep',
  summary: { vi: 'Dọn các khóa chống gửi trùng đã quá một ngày', en: 'Clears idempotency keys after a day' },
  input: Type.Object({}),
  promised: 'once',
  retries: { attempts: 3, wait: [60, 600] },
  schedule: '40 * * * *',
  run: async (_input, { database, now }) => {
    await clearBefore(database, new Date(now().getTime() - keptHours * 3_600_000).toISOString())
  },
})
