/** Conversion in the workspace: a file handed in, how far it is, and the key of sheets. */
import type { Desk, Field, StateWords } from '../../platform/workspace/model.ts'

const states: StateWords = {
  waiting: { vi: 'Đang chờ', en: 'Waiting', tone: 'plain' },
  running: { vi: 'Đang chuyển đổi', en: 'Being converted', tone: 'attention' },
  done: { vi: 'Xong', en: 'Done', tone: 'met' },
  failed: { vi: 'Không làm được', en: 'Failed', tone: 'failed' },
}
const days: readonly Field[] = [
  {
    name: 'writtenAt',
    title: { vi: 'Danh sách viết vào ngày', en: 'Day of the list' },
    help: { vi: 'Nếu biết', en: 'Where it is known' },
    kind: 'day',
  },
  { name: 'to', title: { vi: 'Chuyển sang ngày', en: 'To the day' }, kind: 'day' },
]

export const conversionDesk: Desk = {
  screens: [
    {
      kind: 'form',
      id: 'conversion.startJob',
      path: '/conversion/new',
      group: 'work',
      title: { vi: 'Chuyển đổi một tệp', en: 'Convert a file' },
      lead: {
        vi: 'Một cột địa chỉ hoặc mã của tệp được chuyển sang đơn vị mới, kèm căn cứ. Tệp bị xóa sau 24 giờ.',
        en: 'A column of addresses or codes becomes units of today, with the law. The file is erased after 24 hours.',
      },
      operation: 'conversion.startJob',
      fields: [
        {
          name: 'file',
          title: { vi: 'Tệp (.xlsx, .csv, .ndjson)', en: 'File (.xlsx, .csv, .ndjson)' },
          kind: 'file',
        },
        {
          name: 'column',
          title: { vi: 'Tên cột', en: 'Column' },
          help: { vi: 'Như ghi ở dòng đầu của tệp', en: 'As the first row of the file names it' },
          kind: 'text',
        },
        {
          name: 'codes',
          title: { vi: 'Cột chứa mã, không phải địa chỉ', en: 'The column holds codes, not addresses' },
          kind: 'yes',
        },
        ...days,
      ],
      done: {
        says: {
          vi: 'Đã nhận tệp; theo dõi tiến độ ở trang tiếp theo.',
          en: 'The file was taken; the next page shows how far it is.',
        },
        to: '/work/conversion/{id}',
      },
    },
    {
      kind: 'thing',
      id: 'conversion.job',
      path: '/conversion/:id',
      inMenu: false,
      group: 'work',
      title: { vi: 'Chuyển đổi tệp', en: 'Conversion of a file' },
      operation: 'conversion.job',
      with: { id: ':id' },
      heading: '{id}',
      facts: [
        { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states },
        { field: 'percent', title: { vi: 'Đã làm (%)', en: 'Done (%)' }, kind: 'number' },
        { field: 'rows', title: { vi: 'Số dòng', en: 'Rows' }, kind: 'number' },
        { field: 'startedAt', title: { vi: 'Bắt đầu', en: 'Started' }, kind: 'instant' },
        { field: 'erasedAt', title: { vi: 'Xóa lúc', en: 'Erased at' }, kind: 'instant' },
        { field: 'result', title: { vi: 'Tải kết quả', en: 'Fetch the answer' }, to: '{result}' },
      ],
      actions: [
        {
          operation: 'conversion.eraseJob',
          title: { vi: 'Xóa ngay', en: 'Erase now' },
          with: { id: '{id}' },
          confirm: {
            vi: 'Tệp và kết quả bị xóa hẳn ngay bây giờ.',
            en: 'The file and its answer go for ever now.',
          },
        },
      ],
      parts: [
        {
          title: { vi: 'Điều chưa làm được', en: 'What went wrong' },
          rows: 'problems',
          key: 'code',
          columns: [{ field: 'message', title: { vi: 'Nội dung', en: 'What' } }],
          empty: { vi: 'Không có.', en: 'Nothing.' },
        },
      ],
    },
    {
      kind: 'form',
      id: 'conversion.renewSheetKey',
      path: '/sheet-key',
      group: 'administration',
      title: { vi: 'Khóa của phiếu đối chiếu', en: 'Key of sheets' },
      lead: {
        vi: 'Phiếu in từ nay mang mã kiểm của khóa mới; phiếu cũ vẫn kiểm được.',
        en: 'Sheets printed from now on are sealed with a new key; former sheets can still be checked.',
      },
      operation: 'conversion.renewSheetKey',
      fields: [],
      done: { says: { vi: 'Đã đổi khóa.', en: 'The key is new.' } },
    },
  ],
}
