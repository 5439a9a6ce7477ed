/** The answer to "who decides?" as an official letter to who asked. */
import type { Template } from '../model.ts'

export const replyWhoDecidesTemplate: Template = {
  id: 'reply-who-decides',
  title: {
    vi: 'Công văn trả lời về thẩm quyền giải quyết một việc',
    en: 'Letter that answers who decides a matter',
  },
  layout: 'letter',
  above: '{above}',
  issuer: '{issuer}',
  number: '{number}',
  placeAndDate: '{place}, {date|long}',
  kind: '',
  about: 'trả lời về thẩm quyền giải quyết {matter}',
  to: 'to',
  blocks: [
    {
      block: 'paragraph',
      text: '{issuerName} nhận được {asked} hỏi cơ quan nào có thẩm quyền giải quyết {matter} tại {unitName} vào ngày {on}. {issuerName} trả lời như sau:',
    },
    {
      block: 'list',
      each: 'answers',
      text: 'Vào ngày {on}, việc này thuộc thẩm quyền của {holder} ({mode}), theo {citation}.',
    },
    {
      block: 'list',
      each: 'earlier',
      text: 'Trước ngày {until}, {holder} giải quyết việc này, theo {citation}.',
    },
    { block: 'heading', text: 'Căn cứ' },
    {
      block: 'table',
      rows: 'grants',
      columns: [
        { title: 'TT', text: '{place}', width: 6, align: 'center' },
        { title: 'Cơ quan', text: '{holder}', width: 24 },
        { title: 'Hình thức', text: '{mode}', width: 12 },
        { title: 'Văn bản, điều khoản', text: '{citation}', width: 28 },
        { title: 'Từ ngày', text: '{from}', width: 15, align: 'center' },
        { title: 'Hết hiệu lực từ', text: '{until}', width: 15, align: 'center' },
      ],
    },
    { block: 'list', each: 'notes', text: '{text}' },
    {
      block: 'paragraph',
      text: 'Câu trả lời căn cứ {grantCount} dòng của ma trận thẩm quyền. {issuerName} trả lời để {recipientName} biết và thực hiện.',
    },
  ],
  recipients: 'recipients',
  signature: { lines: ['{signsFor}', '{signerTitle}'], name: '{signerName}' },
  example: {
    above: 'ỦY BAN NHÂN DÂN TỈNH GIẢ LẬP',
    issuer: 'SỞ NỘI VỤ',
    issuerName: 'Sở Nội vụ',
    number: '45/SNV-CCHC',
    place: 'Giả Lập',
    date: '2025-07-15',
    on: '2025-07-15',
    asked: 'Công văn số 7/UBND-VP ngày 10/7/2025 của Ủy ban nhân dân xã Đồng Mẫu',
    matter: 'việc cấp giấy phép mẫu',
    unitName: 'xã Đồng Mẫu',
    answers: [
      {
        ...{ holder: 'Chủ tịch Ủy ban nhân dân xã Đồng Mẫu', mode: 'phân định' },
        citation: 'Nghị định 0/2025/NĐ-GL, Điều 5 khoản 1',
      },
    ],
    earlier: [
      {
        ...{ holder: 'Chủ tịch Ủy ban nhân dân cấp huyện', until: '2025-07-01' },
        citation: 'Nghị định 00/2015/NĐ-GL, Điều 9',
      },
    ],
    grantCount: {
      value: 2,
      source: { words: 'Việc này trong ma trận thẩm quyền', href: '/who-decides?at=2025-07-15' },
    },
    grants: [
      {
        ...{ place: 1, holder: 'Chủ tịch Ủy ban nhân dân cấp xã', mode: 'phân định' },
        ...{ citation: 'Nghị định 0/2025/NĐ-GL, Điều 5 khoản 1', from: '2025-07-01', until: '2027-03-01' },
      },
      {
        ...{ place: 2, holder: 'Chủ tịch Ủy ban nhân dân cấp huyện', mode: 'phân định' },
        ...{ citation: 'Nghị định 00/2015/NĐ-GL, Điều 9', from: '2015-01-01', until: '2025-07-01' },
      },
    ],
    notes: [{ text: 'Tên, số hiệu và điều khoản trong mẫu này là giả lập.' }],
    recipientName: 'Ủy ban nhân dân xã Đồng Mẫu',
    to: [{ name: 'Ủy ban nhân dân xã Đồng Mẫu.' }],
    recipients: [{ name: 'Như trên;' }, { name: 'Lưu: VT, CCHC.' }],
    signsFor: 'KT. GIÁM ĐỐC',
    signerTitle: 'PHÓ GIÁM ĐỐC',
    signerName: 'Người Ký Giả Lập',
  },
}
