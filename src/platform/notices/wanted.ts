/** What commands ask for; how it is done is known to the process that does it. */
import { Type } from 'typebox'
import { defineJob } from '../jobs/model.ts'

const elsewhere = async () => {
  throw new Error('this process sends nothing')
}

export const mailWanted = defineJob({
  kind: 'notices.mail',
  summary: { vi: 'Gửi thư điện tử về một thông báo', en: 'Sends an e-mail about a notice' },
  input: Type.Object({ notice: Type.String() }),
  promised: 'again',
  retries: { attempts: 10, wait: [10, 60, 300, 1800, 7200] },
  run: elsewhere,
})

export const deliverWanted = defineJob({
  kind: 'notices.deliver',
  summary: { vi: 'Gửi sự kiện tới hệ thống khác', en: 'Sends events to another system' },
  input: Type.Object({ webhook: Type.String() }),
  promised: 'again',
  retries: { attempts: 12, wait: [2, 10, 60, 300, 1800, 7200] },
  run: elsewhere,
})
