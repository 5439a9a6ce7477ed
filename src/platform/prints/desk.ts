/** Templates of documents in the workspace. */
import type { Desk } from '../workspace/model.ts'

export const printsDesk: Desk = {
  screens: [
    {
      kind: 'list',
      id: 'documents.templates',
      path: '/templates',
      group: 'records',
      title: { vi: 'Mẫu văn bản', en: 'Templates' },
      lead: {
        vi: 'Văn bản in theo thể thức của Nghị định 30/2020/NĐ-CP; tên mẫu mở bản xem trước với dữ liệu ví dụ.',
        en: 'Documents in the layout of Decree 30/2020/NĐ-CP; the name opens a preview with invented facts.',
      },
      operation: 'documents.templates',
      rows: '',
      key: 'template',
      columns: [
        {
          field: 'title',
          title: { vi: 'Mẫu', en: 'Template' },
          to: '/api/v1/documents/print?template={template}&form=html',
        },
        { field: 'facts', title: { vi: 'Cần dữ liệu', en: 'Facts it needs' } },
        { field: 'template', title: { vi: 'Mã mẫu', en: 'Identity' } },
      ],
      empty: { vi: 'Chưa có mẫu nào.', en: 'There is no template.' },
    },
  ],
}
