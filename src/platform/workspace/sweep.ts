import { Type } from 'typebox'
import { defineJob } from '../jobs/model.ts'
import { dropLeft } from './store.ts'

const keptDays = 90

/** Clears drafts that nobody went on with, which may hold something about somebody, and what closed accounts kept. */
export const sweepDrafts = defineJob({
  kind: 'workspace.sweep',
  summary: {
    vi: 'Xóa bản nháp bỏ quên từ lâu, và của tài khoản đã đóng',
    en: 'Clears drafts left long ago, and those of closed accounts',
  },
  input: Type.Object({}),
  promised: 'once',
  retries: { attempts: 3, wait: [60, 600] },
  schedule: '25 3 * * *',
  run: async (_input, { database, now }) => {
    await dropLeft(database, new Date(now().getTime() - keptDays * 86_400_000).toISOString())
  },
})
