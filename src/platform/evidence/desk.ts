/** The log of what was done, in the workspace: where each stream stands. */
import type { Desk } from '../workspace/model.ts'

export const evidenceDesk: Desk = {
  screens: [
    {
      kind: 'board',
      id: 'evidence.heads',
      path: '/evidence',
      group: 'watch',
      title: { vi: 'Nhật ký bằng chứng', en: 'Evidence log' },
      lead: {
        vi: 'Mọi việc có hiệu lực pháp lý đều được ghi và ký; ai cũng kiểm được mà không cần máy chủ này.',
        en: 'Whatever has legal effect is written down and signed; anyone can verify it without this server.',
      },
      operation: 'evidence.heads',
      figures: [
        {
          field: 'waiting',
          title: { vi: 'Mục chờ xếp thứ tự', en: 'Entries to be put in order' },
          kind: 'number',
          to: '/evidence',
        },
      ],
      parts: [
        {
          title: { vi: 'Đầu đã ký của mỗi luồng', en: 'Signed head of each stream' },
          rows: 'heads',
          key: 'stream',
          columns: [
            { field: 'stream', title: { vi: 'Luồng', en: 'Stream' }, to: '/evidence' },
            { field: 'size', title: { vi: 'Số mục', en: 'Entries' }, kind: 'number' },
            { field: 'signedAt', title: { vi: 'Ký lúc', en: 'Signed at' }, kind: 'instant' },
            { field: 'root', title: { vi: 'Gốc', en: 'Root' } },
            { field: 'key', title: { vi: 'Khóa', en: 'Key' } },
          ],
          empty: { vi: 'Chưa có mục nào được ký.', en: 'Nothing was signed yet.' },
        },
        {
          title: { vi: 'Dấu thời gian', en: 'Time stamps' },
          rows: 'stamps',
          key: 'stream',
          columns: [
            { field: 'stream', title: { vi: 'Luồng', en: 'Stream' } },
            { field: 'authority', title: { vi: 'Nơi cấp', en: 'Authority' } },
            { field: 'stampedAt', title: { vi: 'Lúc', en: 'At' }, kind: 'instant' },
          ],
          empty: {
            vi: 'Chưa dùng dịch vụ dấu thời gian (HAICAP_TIMESTAMP_URL).',
            en: 'No time stamp authority is used (HAICAP_TIMESTAMP_URL).',
          },
        },
      ],
    },
  ],
}
