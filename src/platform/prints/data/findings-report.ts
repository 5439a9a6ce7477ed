/** A report with figures, bars and a table: what was found, or what lapses; each figure leads to its rows. */
import type { Template } from '../model.ts'

const at = (words: string, href: string) => ({ source: { words, href } })

export const findingsReportTemplate: Template = {
  id: 'findings-report',
  title: {
    vi: 'Báo cáo kết quả rà soát, có số liệu và bảng',
    en: 'Report of findings, with figures and a table',
  },
  above: '{above}',
  issuer: '{issuer}',
  number: '{number}',
  placeAndDate: '{place}, {date|long}',
  kind: 'BÁO CÁO',
  about: '{about}',
  to: 'to',
  blocks: [
    { block: 'paragraph', text: '{opening}' },
    { block: 'heading', text: 'I. SỐ LIỆU CHUNG' },
    {
      block: 'paragraph',
      text: 'Tính đến ngày {asOf}: {checked} {checkedWhat}; {found} {foundWhat}; {urgent} {urgentWhat}.',
    },
    { block: 'bars', rows: 'groups', label: '{name}', number: 'count' },
    { block: 'heading', text: 'II. CHI TIẾT' },
    {
      block: 'table',
      rows: 'findings',
      columns: [
        { title: 'TT', text: '{place}', width: 6, align: 'center' },
        { title: 'Nội dung', text: '{what}', width: 34 },
        { title: 'Căn cứ', text: '{citation}', width: 24 },
        { title: 'Ngày', text: '{due}', width: 14, align: 'center' },
        { title: 'Ghi chú', text: '{note}', width: 18 },
      ],
    },
    { block: 'heading', text: 'III. KIẾN NGHỊ' },
    { block: 'list', each: 'proposals', text: '{text}' },
  ],
  recipients: 'recipients',
  signature: { lines: ['{signsFor}', '{signerTitle}'], name: '{signerName}' },
  example: {
    above: 'ỦY BAN NHÂN DÂN TỈNH GIẢ LẬP',
    issuer: 'SỞ NỘI VỤ',
    number: '31/BC-SNV',
    place: 'Giả Lập',
    date: '2026-01-15',
    about: 'Kết quả rà soát thẩm quyền sắp hết hiệu lực',
    opening:
      'Thực hiện nhiệm vụ được giao, Sở Nội vụ báo cáo kết quả rà soát các việc mà văn bản phân định thẩm quyền sắp hết hiệu lực trên địa bàn tỉnh Giả Lập.',
    asOf: '2026-01-15',
    checked: { value: 1250, ...at('Ma trận thẩm quyền', '/authority') },
    checkedWhat: 'dòng của ma trận thẩm quyền đã được rà soát',
    found: { value: 57, ...at('Việc hết hiệu lực', '/lapses') },
    urgent: { value: 12, ...at('Việc hết hiệu lực trước 01/3/2027', '/lapses?until=2027-03-01') },
    foundWhat: 'việc hết hiệu lực trong thời gian rà soát',
    urgentWhat: 'việc chưa có văn bản thay thế, cần xử lý trước ngày 01/3/2027',
    groups: [
      { name: 'Đất đai', count: { value: 24, ...at('Đất đai', '/lapses?field=land') } },
      { name: 'Xây dựng', count: { value: 18, ...at('Xây dựng', '/lapses?field=construction') } },
      { name: 'Tư pháp', count: { value: 11, ...at('Tư pháp', '/lapses?field=justice') } },
      {
        name: 'Văn hóa, thể thao và du lịch',
        count: { value: 4, ...at('Văn hóa', '/lapses?field=culture') },
      },
    ],
    findings: [
      {
        ...{ place: 1, what: 'Chưa có văn bản thay thế cho việc cấp giấy phép mẫu' },
        ...{
          citation: 'Nghị định 0/2025/NĐ-GL, Điều 5',
          due: '2027-03-01',
          note: 'Chưa có văn bản thay thế',
        },
      },
      {
        ...{ place: 2, what: 'Hai cơ quan cùng được giao một việc tại xã Đồng Mẫu' },
        ...{ citation: 'Quyết định 0/QĐ-GL', due: null, note: null },
      },
    ],
    proposals: [
      { text: 'Giao Sở Xây dựng trình văn bản thay thế trước ngày 01/12/2026;' },
      { text: 'Tên, số hiệu và số liệu trong mẫu này là giả lập.' },
    ],
    to: [{ name: 'Ủy ban nhân dân tỉnh Giả Lập.' }],
    recipients: [{ name: 'Như trên;' }, { name: 'Các sở, ban, ngành;' }, { name: 'Lưu: VT.' }],
    signsFor: '',
    signerTitle: 'GIÁM ĐỐC',
    signerName: 'Người Ký Giả Lập',
  },
}
