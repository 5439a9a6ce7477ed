/** Webhooks in the workspace, and notices that have a day. */
import { shownOnceHelp } from '../workspace/desk-fields.ts'
import type { Desk } from '../workspace/model.ts'
import { noticesWithDay } from './work-source.ts'

export const noticesDesk: Desk = {
  screens: [
    {
      kind: 'list',
      id: 'notices.webhooks',
      path: '/webhooks',
      group: 'administration',
      title: { vi: 'Gửi sự kiện cho hệ thống khác', en: 'Webhooks' },
      lead: {
        vi: 'Sự kiện được ký và gửi theo thứ tự; lỗi thì gửi lại.',
        en: 'Events are signed and sent in order, and again where that failed.',
      },
      operation: 'notices.webhooks',
      rows: 'webhooks',
      key: 'webhook',
      columns: [
        { field: 'url', title: { vi: 'Địa chỉ', en: 'Address' } },
        { field: 'types', title: { vi: 'Loại sự kiện', en: 'Types' } },
        { field: 'sentTo', title: { vi: 'Đã gửi đến số', en: 'Sent up to' }, kind: 'number' },
        { field: 'lastError', title: { vi: 'Lỗi cuối', en: 'Last error' } },
        { field: 'addedAt', title: { vi: 'Thêm lúc', en: 'Added at' }, kind: 'instant' },
        { field: 'endedAt', title: { vi: 'Ngừng lúc', en: 'Ended at' }, kind: 'instant' },
      ],
      actions: [
        {
          operation: 'notices.try',
          title: { vi: 'Gửi thử', en: 'Try' },
          with: {},
          when: { field: 'endedAt', is: [null] },
        },
        {
          operation: 'notices.replay',
          title: { vi: 'Gửi lại', en: 'Send again' },
          with: { webhook: '{webhook}' },
          when: { field: 'endedAt', is: [null] },
          fields: [
            {
              name: 'after',
              title: { vi: 'Sau số', en: 'After the number' },
              help: { vi: '0: gửi lại từ đầu', en: '0: from the beginning' },
              kind: 'number',
            },
          ],
        },
        {
          operation: 'notices.endWebhook',
          title: { vi: 'Ngừng gửi', en: 'Send no more' },
          with: { webhook: '{webhook}' },
          when: { field: 'endedAt', is: [null] },
          confirm: {
            vi: 'Nơi nhận không được gửi gì nữa; muốn gửi lại phải thêm địa chỉ mới.',
            en: 'Nothing is sent there any more; to send again the address is added anew.',
          },
        },
      ],
      forms: ['notices.addWebhook'],
      empty: {
        vi: 'Chưa gửi sự kiện cho hệ thống nào. Chọn “Thêm nơi nhận”.',
        en: 'Events are sent nowhere yet. Begin with “Add a webhook”.',
      },
    },
    {
      kind: 'form',
      id: 'notices.addWebhook',
      path: '/webhooks/new',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Thêm nơi nhận sự kiện', en: 'Add a webhook' },
      lead: shownOnceHelp,
      operation: 'notices.addWebhook',
      fields: [
        { name: 'url', title: { vi: 'Địa chỉ https', en: 'An https address' }, kind: 'text' },
        {
          name: 'types',
          title: { vi: 'Loại sự kiện', en: 'Types of events' },
          help: { vi: 'Bỏ trống: mọi loại', en: 'Left out: all of them' },
          kind: 'text',
        },
        {
          name: 'after',
          title: { vi: 'Gửi các sự kiện sau số', en: 'Send the events after the number' },
          help: { vi: 'Bỏ trống: chỉ từ bây giờ', en: 'Left out: only from now on' },
          kind: 'number',
        },
      ],
      done: {
        says: {
          vi: 'Đã thêm {url}. Khóa để kiểm chữ ký, chỉ hiện một lần:',
          en: '{url} is added. The key to check signatures is shown once:',
        },
        once: 'secret',
        to: '/work/webhooks',
      },
    },
  ],
  work: [noticesWithDay],
}
