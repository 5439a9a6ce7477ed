/** Files and their custody in the workspace. */
import { numberAndReason } from '../workspace/desk-fields.ts'
import type { Action, Desk, StateWords } from '../workspace/model.ts'
import { filesFound, termsOver } from './work-sources.ts'

const retentions: StateWords = {
  working: { vi: 'Tài liệu làm việc', en: 'Working paper', tone: 'plain' },
  record: { vi: 'Hồ sơ có thời hạn', en: 'Record with a term', tone: 'plain' },
  permanent: { vi: 'Lưu vĩnh viễn', en: 'Kept for ever', tone: 'plain' },
}
const hold: Action = {
  operation: 'files.hold',
  title: { vi: 'Giữ lại', en: 'Put under hold' },
  with: { file: '{file}' },
  fields: numberAndReason,
}
const remove: Action = {
  operation: 'files.delete',
  title: { vi: 'Xóa theo quyết định', en: 'Delete by decision' },
  with: { file: '{file}' },
  fields: [
    ...numberAndReason,
    { name: 'decidedOn', title: { vi: 'Ngày quyết định', en: 'Day of the decision' }, kind: 'day' },
  ],
  confirm: {
    vi: 'Nội dung bị xóa hẳn. Với hồ sơ, người thứ hai phải xác nhận cùng số quyết định thì việc xóa mới có hiệu lực.',
    en: 'The content goes for ever. For a record a second person must confirm the same decision before it counts.',
  },
}

export const filesDesk: Desk = {
  screens: [
    {
      kind: 'list',
      id: 'files.list',
      path: '/files',
      group: 'records',
      title: { vi: 'Tệp', en: 'Files' },
      lead: {
        vi: 'Tệp của địa bàn: giữ đến khi nào, theo căn cứ nào, có lệnh giữ không.',
        en: 'Files of the territory: kept until when, by which rule, under hold or not.',
      },
      operation: 'files.list',
      with: { limit: 1000 },
      rows: 'files',
      key: 'file',
      columns: [
        { field: 'name', title: { vi: 'Tên', en: 'Name' }, to: '/work/files/{file}' },
        { field: 'unitName', title: { vi: 'Đơn vị', en: 'Unit' } },
        { field: 'retention', title: { vi: 'Cách lưu', en: 'Kept as' }, kind: 'state', states: retentions },
        { field: 'retainedUntil', title: { vi: 'Giữ đến', en: 'Kept until' }, kind: 'day' },
        { field: 'held', title: { vi: 'Có lệnh giữ', en: 'Under hold' }, kind: 'yes' },
        { field: 'size', title: { vi: 'Số byte', en: 'Bytes' }, kind: 'number' },
        { field: 'storedAt', title: { vi: 'Lưu lúc', en: 'Kept at' }, kind: 'instant' },
        { field: 'retainedBy', title: { vi: 'Căn cứ', en: 'By' }, hidden: true },
        { field: 'kind', title: { vi: 'Loại nội dung', en: 'Content' }, hidden: true },
      ],
      filters: [
        { name: 'office', title: { vi: 'Đơn vị', en: 'Unit' }, kind: 'unit' },
        { name: 'retention', title: { vi: 'Cách lưu', en: 'Kept as' }, kind: 'choice', choices: retentions },
        { name: 'text', title: { vi: 'Tên có chữ', en: 'Name holds' }, kind: 'text' },
      ],
      actions: [hold, remove],
      forms: ['files.put'],
      empty: {
        vi: 'Chưa có tệp nào. Chọn “Lưu tệp” để bắt đầu.',
        en: 'There is no file. Begin with “Keep a file”.',
      },
    },
    {
      kind: 'thing',
      id: 'files.about',
      path: '/files/:file',
      inMenu: false,
      group: 'records',
      title: { vi: 'Một tệp', en: 'One file' },
      operation: 'files.about',
      with: { file: ':file' },
      heading: '{name}',
      facts: [
        { field: 'name', title: { vi: 'Tải về', en: 'Download' }, to: '/api/v1/files/get/{file}' },
        { field: 'retention', title: { vi: 'Cách lưu', en: 'Kept as' }, kind: 'state', states: retentions },
        { field: 'retainedUntil', title: { vi: 'Giữ đến', en: 'Kept until' }, kind: 'day' },
        { field: 'retainedBy', title: { vi: 'Căn cứ', en: 'By' } },
        { field: 'unit', title: { vi: 'Đơn vị', en: 'Unit' } },
        { field: 'size', title: { vi: 'Số byte', en: 'Bytes' }, kind: 'number' },
        { field: 'kind', title: { vi: 'Loại nội dung', en: 'Content' } },
        { field: 'sha256', title: { vi: 'Mã băm SHA-256', en: 'SHA-256' } },
        { field: 'storedAt', title: { vi: 'Lưu lúc', en: 'Kept at' }, kind: 'instant' },
        { field: 'deletion.number', title: { vi: 'Đã xóa theo', en: 'Deleted by' } },
        { field: 'deletion.at', title: { vi: 'Đã xóa lúc', en: 'Deleted at' }, kind: 'instant' },
      ],
      actions: [hold, remove],
      parts: [
        {
          title: { vi: 'Lệnh giữ', en: 'Holds' },
          rows: 'holds',
          key: 'hold',
          columns: [
            { field: 'number', title: { vi: 'Số văn bản', en: 'Number' } },
            { field: 'reason', title: { vi: 'Lý do', en: 'Reason' } },
            { field: 'setAt', title: { vi: 'Từ lúc', en: 'Since' }, kind: 'instant' },
          ],
          actions: [
            {
              operation: 'files.release',
              title: { vi: 'Bỏ lệnh giữ', en: 'Release' },
              with: { hold: '{hold}' },
              fields: numberAndReason,
            },
          ],
          empty: { vi: 'Không có lệnh giữ nào.', en: 'There is no hold.' },
        },
        {
          title: { vi: 'Đề nghị xóa', en: 'Deletions proposed' },
          rows: 'proposals',
          key: 'number',
          columns: [
            { field: 'number', title: { vi: 'Số quyết định', en: 'Decision' } },
            { field: 'reason', title: { vi: 'Lý do', en: 'Reason' } },
            { field: 'decidedOn', title: { vi: 'Ngày quyết định', en: 'Decided on' }, kind: 'day' },
            { field: 'proposedAt', title: { vi: 'Đề nghị lúc', en: 'Proposed at' }, kind: 'instant' },
          ],
          empty: { vi: 'Chưa ai đề nghị xóa.', en: 'Nobody proposed to delete it.' },
        },
      ],
      history: { kind: 'file', id: '{file}' },
    },
    {
      kind: 'form',
      id: 'files.put',
      path: '/files/new',
      inMenu: false,
      group: 'records',
      title: { vi: 'Lưu tệp', en: 'Keep a file' },
      operation: 'files.put',
      fields: [
        { name: 'content', title: { vi: 'Tệp', en: 'File' }, kind: 'file' },
        {
          name: 'name',
          title: { vi: 'Tên', en: 'Name' },
          help: { vi: 'Bỏ trống: tên của tệp', en: 'Left out: the name of the file' },
          kind: 'text',
        },
        { name: 'office', title: { vi: 'Của đơn vị', en: 'Of the unit' }, kind: 'unit' },
        { name: 'retention', title: { vi: 'Cách lưu', en: 'Kept as' }, kind: 'choice', choices: retentions },
        {
          name: 'until',
          title: { vi: 'Giữ đến', en: 'Kept until' },
          help: { vi: 'Chỉ cho hồ sơ có thời hạn', en: 'For records with a term only' },
          kind: 'day',
        },
        { name: 'retainedBy', title: { vi: 'Căn cứ thời hạn', en: 'What sets the term' }, kind: 'text' },
      ],
      done: {
        says: { vi: 'Đã lưu {name}.', en: '{name} is kept.' },
        to: '/work/files/{file}',
      },
    },
  ],
  work: [termsOver],
  search: [filesFound],
}
