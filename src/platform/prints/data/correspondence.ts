/** The list that says which unit became which in a province, with the act and clause of each. */
import type { Template } from '../model.ts'

export const correspondenceTemplate: Template = {
  id: 'correspondence',
  title: {
    vi: 'Danh sách đối chiếu đơn vị hành chính cũ và mới của một tỉnh',
    en: 'Former and present units of a province, with act and clause',
  },
  above: '{above}',
  issuer: '{issuer}',
  number: '{number}',
  placeAndDate: '{place}, {date|long}',
  kind: 'DANH SÁCH',
  about: 'Đối chiếu đơn vị hành chính cấp xã của {province} trước và sau ngày {effectiveOn}',
  blocks: [
    {
      block: 'paragraph',
      text: 'Từ ngày {effectiveOn}, {formerCount} đơn vị hành chính cấp xã của {province} được sắp xếp thành {presentCount} đơn vị. Danh sách dưới đây ghi từng đơn vị cũ, đơn vị mới tương ứng và khoản của văn bản đã sắp xếp.',
    },
    {
      block: 'table',
      rows: 'units',
      columns: [
        { title: 'TT', text: '{place}', width: 6, align: 'center' },
        { title: 'Mã cũ', text: '{formerCode}', width: 9, align: 'center' },
        { title: 'Đơn vị cũ', text: '{formerName}', width: 22 },
        { title: 'Phần', text: '{scope}', width: 11 },
        { title: 'Mã mới', text: '{presentCode}', width: 9, align: 'center' },
        { title: 'Đơn vị mới', text: '{presentName}', width: 20 },
        { title: 'Văn bản, khoản', text: '{citation}', width: 30 },
      ],
    },
    { block: 'heading', text: 'Ghi chú' },
    { block: 'list', each: 'notes', text: '{text}' },
  ],
  recipients: 'recipients',
  signature: { lines: ['{signsFor}', '{signerTitle}'], name: '{signerName}' },
  example: {
    above: 'ỦY BAN NHÂN DÂN TỈNH GIẢ LẬP',
    issuer: 'SỞ NỘI VỤ',
    number: '12/DS-SNV',
    place: 'Giả Lập',
    date: '2025-07-01',
    province: 'tỉnh Giả Lập',
    effectiveOn: '2025-07-01',
    formerCount: {
      value: 3,
      source: { words: 'Đơn vị cấp xã ngày 30/6/2025', href: '/units?at=2025-06-30' },
    },
    presentCount: {
      value: 1,
      source: { words: 'Đơn vị cấp xã ngày 01/7/2025', href: '/units?at=2025-07-01' },
    },
    units: [
      ['00901', 'Xã Đồng Mẫu'],
      ['00902', 'Xã Suối Thử'],
      ['00903', 'Thị trấn Ví Dụ'],
    ].map(([formerCode = '', formerName = ''], at) => ({
      ...{ place: at + 1, formerCode, formerName, scope: 'toàn bộ' },
      ...{ presentCode: '00901', presentName: 'Xã Đồng Mẫu', citation: '0/NQ-GL, Điều 1 khoản 1' },
    })),
    notes: [{ text: 'Tên và số hiệu trong mẫu này là giả lập.' }],
    recipients: [{ name: 'Như trên;' }, { name: 'Lưu: VT.' }],
    signsFor: 'KT. GIÁM ĐỐC',
    signerTitle: 'PHÓ GIÁM ĐỐC',
    signerName: 'Người Ký Giả Lập',
  },
}
